using System.Text;
using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>The text of preformatted elements, line by line as it is shown.</summary>
internal static class CodeText
{
    private const int DeepestElement = 200;

    public static string Of(IElement code)
    {
        var text = new StringBuilder();
        Append(code, text, 0);
        var lines = Whitespace.Printable(text.ToString()).Replace("\r\n", "\n").Replace('\r', '\n').Replace("\u200B", "");
        // HTML drops one line end after <pre>; pages add more around the code, which nobody sees.
        return lines.Trim('\n').TrimEnd();
    }

    private static void Append(IElement parent, StringBuilder text, int depth)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case IText words:
                    text.Append(words.Data);
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement element when !IsLeftOut(element) && depth < DeepestElement:
                    AppendElement(element, text, depth);
                    break;
            }
        }
    }

    private static void AppendElement(IElement element, StringBuilder text, int depth)
    {
        var isLine = element.LocalName is "div" or "p" or "li" or "tr";
        if (isLine && text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }

        var before = text.Length;
        Append(element, text, depth + 1);
        if (isLine && (text.Length == before || text[^1] != '\n'))
        {
            text.Append('\n');
        }
    }

    private static bool IsLeftOut(IElement element) =>
        element.LocalName is "script" or "style" or "button" or "svg"
        || ClassPatterns.CodeFurniture.Matches(element)
        || ClassPatterns.Unseen.Matches(element);
}
