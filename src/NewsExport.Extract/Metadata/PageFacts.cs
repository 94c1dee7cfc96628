using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Everything on a page that may state metadata, gathered in one walk.</summary>
internal sealed class PageFacts
{
    private const int LongestHeadline = 400;

    private readonly Dictionary<string, List<string>> metas = new(StringComparer.Ordinal);
    private readonly List<LinkFact> links = [];

    private HashSet<IElement>? aroundTitle;
    private int aroundTitleOrder;

    private PageFacts(IHtmlDocument document, IReadOnlySet<string> disabled)
    {
        Document = document;
        Disabled = disabled;
    }

    public IHtmlDocument Document { get; }

    /// <summary>Sources that are not heard, by name.</summary>
    public IReadOnlySet<string> Disabled { get; }

    /// <summary>What the page's class names say.</summary>
    public ClassMeanings Classes { get; } = new();

    /// <summary>Every element in the order of the page; the order of the others counts from 1.</summary>
    public List<IElement> Elements { get; } = [];

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

    /// <summary>The element holds the title's heading: whatever it is called, it is no box beside the article.</summary>
    public bool HoldsTitle(IElement element)
    {
        if (aroundTitle is null || aroundTitleOrder != TitleOrder)
        {
            aroundTitle = new HashSet<IElement>(ReferenceEqualityComparer.Instance);
            aroundTitleOrder = TitleOrder;
            for (var above = TitleOrder > 0 ? Elements[TitleOrder - 1].ParentElement : null; above is not null; above = above.ParentElement)
            {
                aroundTitle.Add(above);
            }
        }

        return aroundTitle.Contains(element);
    }

    public static PageFacts Gather(IHtmlDocument document, IReadOnlySet<string> disabled)
    {
        var facts = new PageFacts(document, disabled);
        if (document.DocumentElement is { } root)
        {
            foreach (var element in Nodes.Elements(root))
            {
                facts.Elements.Add(element);
                facts.Add(element, facts.Elements.Count);
            }
        }

        return facts;
    }

    /// <summary>The next elements after a place.</summary>
    public IEnumerable<IElement> After(int order, int most)
    {
        for (var index = order; index < Elements.Count && index - order < most; index++)
        {
            yield return Elements[index];
        }
    }

    /// <summary>The elements of the body that stand right before a place.</summary>
    public IEnumerable<IElement> Before(int order, int most)
    {
        for (var index = Math.Max(0, order - 1 - most); index < order - 1; index++)
        {
            if (Document.Body?.Contains(Elements[index]) == true)
            {
                yield return Elements[index];
            }
        }
    }

    /// <summary>Contents of the meta elements with one of the names, in the order of the names.</summary>
    public IEnumerable<string> Metas(params string[] names) => names.SelectMany(name => metas.GetValueOrDefault(name) ?? []);

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
            case "h2" or "h3" or "div" or "a" when Classes.Say(Meaning.Headline, element) && Nodes.HasLessText(element, LongestHeadline):
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

        if (element.LocalName is not ("html" or "body") && (Classes.Say(Meaning.Any, element) || element.GetAttribute("rel") is not null))
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
                var known = name.Trim().ToLowerInvariant();
                if (!metas.TryGetValue(known, out var contents))
                {
                    metas[known] = contents = [];
                }

                contents.Add(content.Trim());
            }
        }
    }

    private static bool IsJsonLd(IElement element) =>
        element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase);
}

/// <summary>An element with its place in the walk.</summary>
internal sealed record DomFact(IElement Element, int Order);

/// <summary>A relation that a link states, in lower case.</summary>
internal sealed record LinkFact(string Relation, IElement Link);
