using AngleSharp.Dom;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads what sums the article up: the subtitle that readers see, the description that only machines do.</summary>
internal sealed class SummaryReader(PageFacts facts, StructuredArticle structured)
{
    /// <summary>Elements of the walk between the title and its subtitle.</summary>
    private const int Near = 60;

    private const int Shortest = 15;

    /// <summary>The same where no name says what it is.</summary>
    private const int ShortestUnnamed = 40;

    private const int Longest = 500;

    public Evidence<string>? Subtitle(string? title)
    {
        var ballot = new Ballot<string>(facts.Disabled, TitleWords.Plain);
        ballot.Add(Visible(title) ?? BeforeByline(title), Weights.VisibleSubtitle);
        ballot.Add(Clean(structured.Subtitle) is { } other && !TitleWords.AreSame(other, title) ? other : null, Weights.JsonLdSubtitle);
        return ballot.Decide();
    }

    public Evidence<string>? Description()
    {
        var ballot = new Ballot<string>(facts.Disabled, TitleWords.Plain);
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
            .FirstOrDefault(text => text.Length is > Shortest and < Longest && !TitleWords.AreSame(text, title));
    }

    /// <summary>A line between the headline and the byline sums the article up, whatever it is called.</summary>
    private string? BeforeByline(string? title)
    {
        if (
            facts.Headings.FirstOrDefault(fact => fact.Order == facts.TitleOrder)?.Element.NextElementSibling is not { } line
            || line.LocalName is not ("p" or "h2" or "h3" or "div")
            || !Nodes.HasLessText(line, (Longest * 2) + 1)
            || line.QuerySelector("p, time, img, ul, h2, h3, div") is not null
            || line.NextElementSibling is not { } byline
            || !IsByline(byline)
            || IsByline(line)
        )
        {
            return null;
        }

        var text = VisibleWords.Of(line);
        return text.Length is > ShortestUnnamed and < Longest && !TitleWords.AreSame(text, title) ? text : null;
    }

    private bool IsByline(IElement element) =>
        Nodes.HasLessText(element, Longest)
        && (
            facts.Classes.Say(Meaning.Byline, element)
            || facts.Classes.Say(Meaning.Date, element)
            || element.LocalName == "time"
            || element.QuerySelector("time, [rel=author], [rel=date]") is not null
        );

    private static string? Clean(string? text)
    {
        var clean = text is null ? null : Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(text));
        return string.IsNullOrEmpty(clean) ? null : clean;
    }
}
