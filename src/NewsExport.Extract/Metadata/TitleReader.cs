using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads the title: the headline that the reader sees, if anything on the page confirms it.</summary>
internal sealed class TitleReader(PageFacts facts, StructuredArticle structured, string? siteName)
{
    /// <summary>Letters; a shorter piece of a title names a site or a section.</summary>
    private const int ShortestPiece = 8;

    public Evidence<string>? Read()
    {
        var whole = Whitespace.Collapse(facts.Document.Title ?? "");
        var cut = SiteTitle.Cut(whole, siteName);
        var shared = Clean(facts.Meta("og:title"));
        var stated = new[] { structured.Headline, shared, whole, facts.Meta("twitter:title"), facts.Meta("citation_title") }
            .OfType<string>()
            .ToList();

        var ballot = new Ballot<string>(facts.Disabled, TitleWords.Plain);
        AddHeadings(ballot, stated);
        ballot.Add(Clean(facts.Meta("citation_title")), Weights.HighwireTitle);
        ballot.Add(SiteTitle.Cut(Clean(structured.Headline), siteName), Weights.JsonLdHeadline);
        ballot.Add(Clean(Property("headline")), Weights.MicrodataHeadline);
        ballot.Add(SiteTitle.Cut(shared, siteName), Weights.OpenGraphTitle);
        ballot.Add(Clean(facts.Meta("dc.title", "dcterms.title", "dc:title")), Weights.DublinCoreTitle);
        ballot.Add(SiteTitle.Cut(Clean(facts.Meta("twitter:title")), siteName), Weights.TwitterTitle);
        ballot.Add(cut, Weights.TitleElement);
        return ballot.Decide();
    }

    private void AddHeadings(Ballot<string> ballot, List<string> stated)
    {
        var headings = facts
            .Headings.Select(fact => new Heading(fact, SiteTitle.CutName(Words(fact), siteName)))
            .Where(heading => heading.Text.Length > 0 && !TitleWords.AreSame(heading.Text, siteName))
            .DistinctBy(heading => TitleWords.Plain(heading.Text))
            .ToList();
        var isLone = headings.Count(heading => heading.Fact.Element.LocalName == "h1") <= 1;
        foreach (var (fact, text) in headings)
        {
            var agrees = Agrees(text, stated);
            ballot.Add(text, agrees ? Weights.AgreeingHeading : WeightOf(fact, isLone, TitleOverlap.Best(text, stated)));
            if (facts.TitleOrder == 0 && (agrees || headings.Count == 1))
            {
                facts.TitleOrder = fact.Order;
            }
        }

        if (facts.TitleOrder == 0 && headings.Count > 0)
        {
            facts.TitleOrder = headings[0].Fact.Order;
        }
    }

    /// <summary>A heading that says the same in other words was written for readers; one that says something else may be the site's.</summary>
    private static Weight WeightOf(DomFact fact, bool isLone, double overlap) =>
        fact.Element.LocalName switch
        {
            "h1" when isLone && overlap >= TitleOverlap.Related => Weights.RelatedHeading,
            "h1" when isLone => Weights.LoneHeading,
            "h1" when overlap >= TitleOverlap.Related => Weights.LoneHeading,
            "a" => Weights.AnyHeading,
            _ => overlap >= TitleOverlap.Related ? Weights.LoneHeading : Weights.NamedHeading,
        };

    /// <summary>Another source repeats the heading, alone or with the site's name behind it.</summary>
    private static bool Agrees(string heading, List<string> stated)
    {
        var plain = TitleWords.Plain(heading);
        var others = stated.Select(TitleWords.Plain).Where(text => text.Length > 0);
        return plain.Length >= ShortestPiece
            ? others.Any(text =>
                text.Contains(plain, StringComparison.Ordinal)
                || (text.Length >= ShortestPiece * 2 && plain.StartsWith(text, StringComparison.Ordinal))
            )
            : others.Any(text => text == plain);
    }

    private static string Words(DomFact fact) => VisibleWords.Of(fact.Element);

    private string? Property(string name) =>
        facts
            .Properties.Where(fact => fact.Element.GetAttribute("itemprop") == name && fact.Element.LocalName != "meta")
            .Select(fact => VisibleWords.Of(fact.Element))
            .FirstOrDefault();

    private static string? Clean(string? text) => text is null ? null : Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(text));

    private sealed record Heading(DomFact Fact, string Text);
}
