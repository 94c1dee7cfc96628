using AngleSharp.Dom;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads what sums the article up: the subtitle that readers see, the description that only machines do.</summary>
internal sealed class SummaryReader(PageFacts facts, StructuredArticle structured)
{
    /// <summary>Elements of the walk between the title and its subtitle.</summary>
    private const int Near = 60;

    public Evidence<string>? Subtitle(string? title)
    {
        var ballot = new Ballot<string>(TitleWords.Plain);
        ballot.Add(Visible(title), Weights.VisibleSubtitle);
        ballot.Add(Clean(structured.Subtitle) is { } other && !TitleWords.AreSame(other, title) ? other : null, Weights.JsonLdSubtitle);
        return ballot.Decide();
    }

    public Evidence<string>? Description()
    {
        var ballot = new Ballot<string>(TitleWords.Plain);
        ballot.Add(Clean(facts.Meta("og:description")), Weights.OpenGraphDescription);
        ballot.Add(Clean(facts.Meta("description", "dc.description", "dcterms.description", "dc:description")), Weights.MetaDescription);
        ballot.Add(Clean(structured.Description), Weights.JsonLdDescription);
        ballot.Add(Clean(facts.Meta("twitter:description")), Weights.TwitterDescription);
        return ballot.Decide();
    }

    private string? Visible(string? title)
    {
        if (facts.TitleOrder == 0)
        {
            return null;
        }

        return facts
            .Named.Where(fact =>
                Math.Abs(fact.Order - facts.TitleOrder) <= Near
                && ClassPatterns.Dek.Matches(fact.Element)
                && fact.Element.LocalName is "p" or "h2" or "h3" or "h4" or "div" or "span" or "section"
            )
            .Select(fact => VisibleWords.Of(fact.Element))
            .FirstOrDefault(text => text.Length is > 15 and < 500 && !TitleWords.AreSame(text, title));
    }

    private static string? Clean(string? text)
    {
        var clean = text is null ? null : Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(text));
        return string.IsNullOrEmpty(clean) ? null : clean;
    }
}
