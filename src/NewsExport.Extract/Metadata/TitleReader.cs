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
        var stated = new[] { structured.Headline, shared, whole, facts.Meta("twitter:title"), facts.Meta("citation_title") }.OfType<string>().Select(TitleWords.Plain).Where(text => text.Length > 0).ToList();

        var ballot = new Ballot<string>(TitleWords.Plain);
        AddHeadings(ballot, stated);
        ballot.Add(Clean(facts.Meta("citation_title")), Weights.HighwireTitle);
        ballot.Add(Clean(structured.Headline), Weights.JsonLdHeadline);
        ballot.Add(Clean(Property("headline")), Weights.MicrodataHeadline);
        ballot.Add(SiteTitle.Cut(shared, siteName), Weights.OpenGraphTitle);
        ballot.Add(Clean(facts.Meta("dc.title", "dcterms.title", "dc:title")), Weights.DublinCoreTitle);
        ballot.Add(SiteTitle.Cut(Clean(facts.Meta("twitter:title")), siteName), Weights.TwitterTitle);
        ballot.Add(cut, Weights.TitleElement);
        return ballot.Decide();
    }

    private void AddHeadings(Ballot<string> ballot, List<string> stated)
    {
        var headings = facts.Headings.Select(fact => (fact, Text: Words(fact))).Where(pair => pair.Text.Length > 0 && !TitleWords.AreSame(pair.Text, siteName)).ToList();
        foreach (var (fact, text) in headings)
        {
            var agrees = Agrees(text, stated);
            ballot.Add(text, agrees ? Weights.AgreeingHeading : headings.Count == 1 ? Weights.LoneHeading : Weights.AnyHeading);
            if (facts.TitleOrder == 0 && (agrees || headings.Count == 1))
            {
                facts.TitleOrder = fact.Order;
            }
        }

        if (facts.TitleOrder == 0 && headings.Count > 0)
        {
            facts.TitleOrder = headings[0].fact.Order;
        }
    }

    /// <summary>Another source repeats the heading, alone or with the site's name behind it.</summary>
    private static bool Agrees(string heading, List<string> stated)
    {
        var plain = TitleWords.Plain(heading);
        return plain.Length >= ShortestPiece
            ? stated.Exists(text => text.Contains(plain, StringComparison.Ordinal) || (text.Length >= ShortestPiece * 2 && plain.StartsWith(text, StringComparison.Ordinal)))
            : stated.Exists(text => text == plain);
    }

    private static string Words(DomFact fact) => VisibleWords.Of(fact.Element);

    private string? Property(string name) =>
        facts.Properties.Where(fact => fact.Element.GetAttribute("itemprop") == name && fact.Element.LocalName != "meta").Select(fact => VisibleWords.Of(fact.Element)).FirstOrDefault();

    private static string? Clean(string? text) => text is null ? null : Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(text));
}
