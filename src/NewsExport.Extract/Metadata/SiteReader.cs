using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads which site the article stands on and who publishes it.</summary>
internal sealed class SiteReader(PageFacts facts, StructuredArticle structured)
{
    private const int LongestName = 80;

    public Evidence<string>? Site()
    {
        var ballot = new Ballot<string>(facts.Disabled, TitleWords.Plain);
        ballot.Add(Name(facts.Meta("og:site_name")), Weights.OpenGraphSite);
        ballot.Add(Name(structured.Site), Weights.JsonLdSite);
        ballot.Add(Name(structured.Publisher), Weights.JsonLdPublisher);
        ballot.Add(Name(facts.Meta("application-name", "apple-mobile-web-app-title", "al:ios:app_name")), Weights.ApplicationName);
        var tail = SiteTitle.Tail(facts.Document.Title is { } title ? Whitespace.Collapse(title) : null);
        ballot.Add(Name(Visible(tail)), Weights.VisibleSite);
        ballot.Add(Name(tail), Weights.TitleTail);
        return ballot.Decide();
    }

    public Evidence<string>? Publisher()
    {
        var ballot = new Ballot<string>(facts.Disabled, TitleWords.Plain);
        ballot.Add(Name(structured.Publisher), Weights.JsonLdPublisher);
        ballot.Add(Name(facts.Meta("citation_publisher")), Weights.HighwirePublisher);
        ballot.Add(Name(facts.Meta("dc.publisher", "dcterms.publisher", "dc:publisher", "publisher")), Weights.DublinCorePublisher);
        ballot.Add(Name(facts.Meta("article:publisher")), Weights.DublinCorePublisher);
        return ballot.Decide();
    }

    /// <summary>The name in the page's head; where the motto stands beside it, the title's end tells how much of it is the name.</summary>
    private string? Visible(string? tail) =>
        Head() is { } head
            ? tail is not null && TitleWords.Plain(head).StartsWith(TitleWords.Plain(tail), StringComparison.Ordinal)
                ? tail
                : head
            : null;

    private string? Head() =>
        facts
            .Named.Where(fact =>
                facts.Classes.Say(Meaning.SiteName, fact.Element)
                && fact.Element.LocalName is "a" or "p" or "h1" or "h2" or "div" or "span"
                && Nodes.HasLessText(fact.Element, 200)
            )
            .Select(fact => VisibleWords.Of(Nodes.Elements(fact.Element).FirstOrDefault(inner => inner.LocalName == "a") ?? fact.Element))
            .FirstOrDefault(name => name.Length > 0);

    private static string? Name(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var name = Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(text));
        return name.Length is 0 or > LongestName || name.Contains("://", StringComparison.Ordinal) || !name.Any(char.IsLetterOrDigit)
            ? null
            : name;
    }
}
