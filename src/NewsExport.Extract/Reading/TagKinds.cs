namespace NewsExport.Extract.Reading;

/// <summary>Element names and their kinds; a name that is not here is inline (HTML treats unknown elements so).</summary>
internal static class TagKinds
{
    private static readonly Dictionary<string, TagKind> Kinds = Build();

    public static TagKind Of(string localName) => Kinds.GetValueOrDefault(localName, TagKind.Inline);

    /// <summary>Text inside stands on lines of its own.</summary>
    public static bool IsBlock(TagKind kind) =>
        kind is not (TagKind.Inline or TagKind.Link or TagKind.LineBreak or TagKind.Image or TagKind.Silent);

    private static Dictionary<string, TagKind> Build()
    {
        var kinds = new Dictionary<string, TagKind>(StringComparer.Ordinal);
        Add(
            kinds,
            TagKind.Block,
            "div address center dl dt fieldset hgroup legend search summary tbody thead tfoot tr colgroup html dialog menu"
        );
        Add(kinds, TagKind.Paragraph, "p");
        Add(kinds, TagKind.Heading, "h1 h2 h3 h4 h5 h6");
        Add(kinds, TagKind.ListItem, "li dd");
        Add(kinds, TagKind.List, "ul ol");
        Add(kinds, TagKind.Cell, "td th");
        Add(kinds, TagKind.Table, "table");
        Add(kinds, TagKind.Quote, "blockquote");
        Add(kinds, TagKind.Code, "pre listing xmp");
        Add(kinds, TagKind.Caption, "figcaption caption");
        Add(kinds, TagKind.Figure, "figure");
        Add(kinds, TagKind.Article, "article");
        Add(kinds, TagKind.Main, "main");
        Add(kinds, TagKind.Body, "body");
        Add(kinds, TagKind.Section, "section");
        Add(kinds, TagKind.Navigation, "nav");
        Add(kinds, TagKind.Aside, "aside");
        Add(kinds, TagKind.Footer, "footer");
        Add(kinds, TagKind.Header, "header");
        Add(kinds, TagKind.Form, "form");
        Add(kinds, TagKind.Link, "a");
        Add(kinds, TagKind.LineBreak, "br");
        Add(kinds, TagKind.Rule, "hr");
        Add(kinds, TagKind.Image, "img picture amp-img");
        Add(kinds, TagKind.Details, "details");
        Add(
            kinds,
            TagKind.Silent,
            "script style noscript template svg head iframe object embed select textarea button input canvas audio video map meter progress datalist optgroup option frameset frame noframes applet link meta title base amp-ad amp-analytics amp-iframe noembed"
        );
        return kinds;
    }

    private static void Add(Dictionary<string, TagKind> kinds, TagKind kind, string names)
    {
        foreach (var name in names.Split(' '))
        {
            kinds[name] = kind;
        }
    }
}
