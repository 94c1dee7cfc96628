using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsExport.Evaluation.Data;

/// <summary>The gold's text, whether the set keeps it as text, as HTML or as Markdown.</summary>
internal static partial class GoldText
{
    private static readonly HashSet<string> Blocks =
    [
        .. "p div section article header footer h1 h2 h3 h4 h5 h6 ul ol li table tr td th blockquote pre figure figcaption br hr dl dt dd main aside nav form address details summary tbody thead caption body html center option".Split(
            ' '
        ),
    ];

    private static readonly HashSet<string> Skipped =
    [
        .. "script style noscript template svg head iframe object select textarea button".Split(' '),
    ];

    public static string? Of(GoldPage page) =>
        page.Text("text") is { Length: > 0 } text ? text
        : page.Text("html") is { } html ? OfHtml(html)
        : page.Text("md") is { } markdown ? WithoutSigns(markdown)
        : null;

    /// <summary>Markdown without its signs, pictures and addresses.</summary>
    public static string WithoutSigns(string markdown) =>
        Signs().Replace(Tag().Replace(Link().Replace(Picture().Replace(markdown, ""), "$1"), " "), "");

    private static string OfHtml(string html)
    {
        var text = new StringBuilder();
        if (new HtmlParser().ParseDocument(html).Body is { } body)
        {
            Write(body, text);
        }

        return text.ToString();
    }

    private static void Write(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
            return;
        }

        if (node is not IElement element || Skipped.Contains(element.LocalName))
        {
            return;
        }

        var edge = Blocks.Contains(element.LocalName) ? "\n" : "";
        text.Append(edge);
        foreach (var child in element.ChildNodes)
        {
            Write(child, text);
        }

        text.Append(edge);
    }

    [GeneratedRegex(@"!\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)")]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[*_`#>|\\]|^-{3,}$|\[\^[^\]]+\]:?", RegexOptions.Multiline)]
    private static partial Regex Signs();
}
