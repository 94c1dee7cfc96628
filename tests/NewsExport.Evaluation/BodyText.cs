using System.Text;
using AngleSharp.Dom;
using NewsExport.Extract.Choosing;
using NewsExport.Extract.Reading;

namespace NewsExport.Evaluation;

/// <summary>Reads the chosen nodes as plain text, blocks parted by blank lines: enough to score which nodes were chosen.</summary>
internal static class BodyText
{
    public static string Of(ArticleBody body)
    {
        var text = new StringBuilder();
        foreach (var root in body.Roots)
        {
            Read(root, body.Excluded, text, preformatted: false);
            Break(text);
        }

        return text.ToString().Trim();
    }

    private static void Read(INode node, IReadOnlySet<INode> excluded, StringBuilder text, bool preformatted)
    {
        if (excluded.Contains(node))
        {
            return;
        }

        if (node is IText words)
        {
            foreach (var letter in words.Data)
            {
                if (char.IsWhiteSpace(letter) && !preformatted)
                {
                    if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
                    {
                        text.Append(' ');
                    }
                }
                else
                {
                    text.Append(letter);
                }
            }

            return;
        }

        if (node is not IElement element)
        {
            return;
        }

        var kind = TagKinds.Of(element.LocalName);
        if (kind is TagKind.Silent or TagKind.Caption)
        {
            return;
        }

        var block = TagKinds.IsBlock(kind);
        if (block)
        {
            Break(text);
        }

        if (kind == TagKind.LineBreak)
        {
            text.Append('\n');
        }

        var children = element.ChildNodes;
        for (var index = 0; index < children.Length; index++)
        {
            Read(children[index], excluded, text, preformatted || kind == TagKind.Code);
        }

        if (block)
        {
            Break(text);
        }
    }

    private static void Break(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && !(text[^1] == '\n' && text.Length > 1 && text[^2] == '\n'))
        {
            text.Append(text[^1] == '\n' ? "\n" : "\n\n");
        }
    }
}
