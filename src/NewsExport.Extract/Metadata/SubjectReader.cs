using AngleSharp.Dom;
using NewsExport.Extract.Building;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads section and tags.</summary>
internal sealed class SubjectReader(PageFacts facts, StructuredArticle structured)
{
    private readonly Inherited elsewhere = new(element => SaysElsewhere(facts, element), otherwise: false);
    private readonly Inherited inArticle = new(element => IsArticle(element) ? true : null, otherwise: false);

    private const int LongestTag = 60;

    private const int MostTags = 40;

    public Evidence<string>? Section()
    {
        var ballot = new Ballot<string>(facts.Disabled, TitleWords.Plain);
        ballot.Add(
            Name(facts.Meta("article:section", "og:article:section", "section", "parsely-section", "cxenseparse:section")),
            Weights.OpenGraphSection
        );
        ballot.Add(Name(structured.Section), Weights.JsonLdSection);
        ballot.Add(Name(VisibleSection()), Weights.VisibleSection);
        return ballot.Decide();
    }

    public Evidence<ValueList<string>>? Tags()
    {
        var ballot = new Ballot<ValueList<string>>(
            facts.Disabled,
            tags => tags.Count == 0 ? null : string.Join(';', tags.Select(TitleWords.Plain))
        );
        ballot.Add(Distinct(Linked()), Weights.VisibleTags);
        ballot.Add(Distinct(facts.Metas("article:tag", "og:article:tag").SelectMany(Parts)), Weights.OpenGraphTags);
        ballot.Add(Distinct(structured.Keywords.SelectMany(Parts)), Weights.JsonLdKeywords);
        ballot.Add(
            Distinct(facts.Metas("news_keywords", "parsely-tags", "sailthru.tags", "dc.subject", "citation_keywords").SelectMany(Parts)),
            Weights.NewsKeywords
        );
        ballot.Add(Distinct(facts.Metas("keywords").SelectMany(Parts)), Weights.MetaKeywords);
        return ballot.Decide();
    }

    /// <summary>The category link of most systems, or the line above the title.</summary>
    private string? VisibleSection() =>
        facts
            .Named.Where(fact => IsOwn(fact.Element))
            .Select(fact => fact.Element)
            .Where(element =>
                element.LocalName == "a" && IsCategory(element)
                || (
                    facts.Classes.Say(Meaning.Section, element)
                    && element.LocalName is "a" or "span" or "p" or "div" or "li"
                    && Nodes.HasLessText(element, 80)
                    && facts.TitleOrder > 0
                )
            )
            .Select(element =>
                Nodes.Elements(element).FirstOrDefault(inner => inner.LocalName == "a") is { } link
                    ? VisibleWords.Of(link)
                    : VisibleWords.Of(element)
            )
            .FirstOrDefault(name => name.Length is > 1 and < 50);

    private IEnumerable<string> Linked()
    {
        var related = facts.Links("tag").Where(link => link.LocalName == "a" && IsOwn(link) && !IsCategory(link)).ToList();
        var boxed = facts
            .Named.Where(fact => facts.Classes.Say(Meaning.Tags, fact.Element) && IsOwn(fact.Element))
            .SelectMany(fact => Nodes.Elements(fact.Element).Take(200))
            .Where(element => element.LocalName == "a" && IsTagAddress(element))
            .ToList();
        var article =
            related.Count + boxed.Count > 0
                ? []
                : facts.Elements.Where(link =>
                    link.LocalName == "a"
                    && IsTagAddress(link)
                    && IsOwn(link)
                    && link.ParentElement?.LocalName is not "p"
                    && inArticle.Of(link.ParentElement)
                );
        return (
            related.Count > 0 ? related
            : boxed.Count > 0 ? boxed
            : article
        ).Select(link => VisibleWords.Of(link).TrimStart('#', ' '));
    }

    private static bool IsArticle(IElement element) =>
        element.LocalName is "article" or "main"
        || (element.ClassName is { Length: > 0 } && (element.ClassList.Contains("article") || element.ClassList.Contains("post")));

    private static bool IsCategory(IElement link) =>
        (link.GetAttribute("rel") ?? "").Contains("category", StringComparison.OrdinalIgnoreCase)
        || (link.GetAttribute("href") ?? "") is { } href
            && (
                href.Contains("/category/", StringComparison.OrdinalIgnoreCase)
                || href.Contains("/categories/", StringComparison.OrdinalIgnoreCase)
            );

    private static bool IsTagAddress(IElement link) =>
        link.GetAttribute("href") is { } href
        && (
            HasTagFolder(href)
            || (href.Contains('=', StringComparison.Ordinal) && href.Contains("tag=", StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Looked for behind each slash: to search a whole address without regard to case is slow, and a page has thousands.</summary>
    private static bool HasTagFolder(ReadOnlySpan<char> href)
    {
        while (href.IndexOf('/') is var slash and >= 0)
        {
            href = href[(slash + 1)..];
            if (
                href.StartsWith("tag/", StringComparison.OrdinalIgnoreCase)
                || href.StartsWith("tags/", StringComparison.OrdinalIgnoreCase)
                || href.StartsWith("topic", StringComparison.OrdinalIgnoreCase)
                || href.StartsWith("keyword", StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOwn(IElement element) => !elsewhere.Of(element);

    /// <summary>The element ends the question: it is a box of other things, or it holds the article.</summary>
    private static bool? SaysElsewhere(PageFacts facts, IElement element) =>
        element.LocalName is "body" or "html" || facts.HoldsTitle(element) ? false
        : element.LocalName is "aside" or "nav" ? true
        : element.LocalName is not ("article" or "main") && facts.Classes.Say(Meaning.Elsewhere, element) ? true
        : null;

    private static IEnumerable<string> Parts(string text) =>
        text.Split([',', ';', '،', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static ValueList<string> Distinct(IEnumerable<string> tags) =>
        tags.Select(Name).OfType<string>().Where(tag => tag.Length <= LongestTag).DistinctBy(TitleWords.Plain).Take(MostTags).ToValueList();

    private static string? Name(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var name = Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(text));
        return name.Length is 0 or > 100 || name.Contains("://", StringComparison.Ordinal) ? null : name;
    }
}
