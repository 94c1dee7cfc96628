using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Everything on a page that may state metadata, gathered in one walk.</summary>
internal sealed class PageFacts
{
    private const int LongestHeadline = 400;

    private readonly List<MetaFact> metas = [];
    private readonly List<LinkFact> links = [];

    private PageFacts(IHtmlDocument document) => Document = document;

    public IHtmlDocument Document { get; }

    public List<string> Scripts { get; } = [];

    /// <summary>Headings of the first level, and elements called headline.</summary>
    public List<DomFact> Headings { get; } = [];

    public List<DomFact> Times { get; } = [];

    /// <summary>Elements with <c>itemprop</c>.</summary>
    public List<DomFact> Properties { get; } = [];

    /// <summary>Elements whose class or relation speaks of an author, a date, a subtitle, a section or tags.</summary>
    public List<DomFact> Named { get; } = [];

    /// <summary>Place of the title's heading in the walk; 0: not known yet.</summary>
    public int TitleOrder { get; set; }

    public static PageFacts Gather(IHtmlDocument document)
    {
        var facts = new PageFacts(document);
        var order = 0;
        if (document.DocumentElement is { } root)
        {
            foreach (var element in Nodes.Elements(root))
            {
                order++;
                facts.Add(element, order);
            }
        }

        return facts;
    }

    /// <summary>Contents of the meta elements with one of the names, in the order of the names.</summary>
    public IEnumerable<string> Metas(params string[] names) =>
        names.SelectMany(name => metas.Where(meta => meta.Name == name).Select(meta => meta.Content));

    public string? Meta(params string[] names) => Metas(names).FirstOrDefault();

    public IEnumerable<IElement> Links(string relation) => links.Where(link => link.Relation == relation).Select(link => link.Link);

    /// <summary>The names of the properties that an element states, in microdata or RDFa, without prefixes.</summary>
    public static IEnumerable<string> Property(IElement element) =>
        $"{element.GetAttribute("itemprop")} {element.GetAttribute("property")}"
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name[(name.LastIndexOf(':') + 1)..]);

    private void Add(IElement element, int order)
    {
        switch (element.LocalName)
        {
            case "meta":
                AddMeta(element);
                break;
            case "script" when IsJsonLd(element):
                Scripts.Add(element.TextContent);
                return;
            case "script" or "style":
                return;
            case "h1":
            case "h2"
            or "h3"
            or "div"
            or "a" when MetadataClasses.Headline.Matches(element) && element.TextContent.Length < LongestHeadline:
                Headings.Add(new DomFact(element, order));
                break;
            case "time":
                Times.Add(new DomFact(element, order));
                break;
        }

        if (element.GetAttribute("rel") is { Length: > 0 } relations)
        {
            foreach (var relation in relations.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                links.Add(new LinkFact(relation, element));
            }
        }

        if (element.HasAttribute("itemprop") || (element.LocalName != "meta" && element.HasAttribute("property")))
        {
            Properties.Add(new DomFact(element, order));
        }

        if (
            element.LocalName is not ("html" or "body")
            && (
                (element.ClassName is { Length: > 0 } names && MetadataClasses.Any.IsMatch(names))
                || element.GetAttribute("rel") is not null
            )
        )
        {
            Named.Add(new DomFact(element, order));
        }
    }

    private void AddMeta(IElement element)
    {
        var content = element.GetAttribute("content");
        if (string.IsNullOrWhiteSpace(content))
        {
            return;
        }

        foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "http-equiv"])
        {
            if (element.GetAttribute(attribute) is { Length: > 0 } name)
            {
                metas.Add(new MetaFact(name.Trim().ToLowerInvariant(), content.Trim()));
            }
        }
    }

    private static bool IsJsonLd(IElement element) =>
        element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase);
}

/// <summary>An element with its place in the walk.</summary>
internal sealed record DomFact(IElement Element, int Order);

/// <summary>What a <c>meta</c> element says, its name in lower case.</summary>
internal sealed record MetaFact(string Name, string Content);

/// <summary>A relation that a link states, in lower case.</summary>
internal sealed record LinkFact(string Relation, IElement Link);
