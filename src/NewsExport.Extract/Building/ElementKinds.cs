using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>What the names of elements mean for building.</summary>
internal static class ElementKinds
{
    /// <summary>Elements that end the paragraph before them (HTML 15.3.3, flow content displayed as block) and embedded content that stands alone.</summary>
    private static readonly HashSet<string> Blocks = new[]
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "listing",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "p",
        "plaintext",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "xmp",
        "iframe",
        "video",
        "audio",
        "object",
        "embed",
        "amp-iframe",
        "amp-youtube",
        "amp-video",
        "lite-youtube",
        "youtube-video",
    }.ToHashSet(StringComparer.Ordinal);

    /// <summary>Elements whose content is never text of the article: code, controls, metadata, drawings.</summary>
    private static readonly HashSet<string> Skipped = new[]
    {
        "script",
        "style",
        "template",
        "head",
        "meta",
        "link",
        "title",
        "base",
        "input",
        "select",
        "textarea",
        "option",
        "datalist",
        "canvas",
        "map",
        "area",
        "param",
        "source",
        "track",
        "svg",
        "rp",
        "progress",
        "meter",
        "frame",
        "frameset",
        "noframes",
        "noembed",
    }.ToHashSet(StringComparer.Ordinal);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsSkipped(IElement element) => Skipped.Contains(element.LocalName);

    public static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];
}
