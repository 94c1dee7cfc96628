using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads the rights as the page states them: a licence's address, or the sentence.</summary>
internal sealed partial class RightsReader(PageFacts facts, StructuredArticle structured, AddressResolver addresses)
{
    private const int LongestSentence = 200;

    public Evidence<string>? Read()
    {
        var ballot = new Ballot<string>(facts.Disabled, text => text);
        ballot.Add(
            facts.Links("license").Select(link => addresses.Link(link.GetAttribute("href"))).FirstOrDefault(link => link is not null),
            Weights.LinkedLicence
        );
        ballot.Add(structured.Licence, Weights.JsonLdLicence);
        ballot.Add(
            facts
                .Elements.Where(element => element.LocalName is "a" or "area")
                .Select(link => link.GetAttribute("href"))
                .FirstOrDefault(href =>
                    href is not null && href.Contains("creativecommons.org/", StringComparison.OrdinalIgnoreCase) && Licence.IsMatch(href)
                ),
            Weights.CreativeCommonsLink
        );
        ballot.Add(Sentence(facts.Meta("dc.rights", "dcterms.rights", "dcterms.license", "dc:rights", "rights")), Weights.DublinCoreRights);
        ballot.Add(Sentence(facts.Meta("copyright", "rights-standard", "article:copyright")), Weights.MetaCopyright);
        ballot.Add(CopyrightLine(), Weights.CopyrightLine);
        return ballot.Decide();
    }

    /// <summary>The last line of the page that begins with the copyright sign or word.</summary>
    private string? CopyrightLine() =>
        facts
            .Named.Select(fact => fact.Element)
            .Concat(facts.Elements.Where(element => element.LocalName == "footer").SelectMany(Nodes.Elements).Where(IsLine))
            .Where(element => Nodes.HasLessText(element, LongestSentence * 2) && Signs.IsMatch(element.TextContent))
            .Select(element => Copyright.Match(VisibleWords.Of(element)))
            .Where(match => match.Success)
            .Select(match => Sentence(match.Value))
            .FirstOrDefault(sentence => sentence is not null);

    private static bool IsLine(IElement element) => element.LocalName is "footer" or "p" or "div" or "span" or "small";

    private static string? Sentence(string? text)
    {
        var clean = text is null ? null : Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(text));
        return clean is { Length: > 3 and <= LongestSentence } ? clean : null;
    }

    /// <summary>A cheap first look: without one of these there is no such line.</summary>
    [GeneratedRegex(@"©|\(c\)|copyright", RegexOptions.IgnoreCase)]
    private static partial Regex Signs { get; }

    [GeneratedRegex(@"creativecommons\.org/(?:licenses/[a-z-]+|publicdomain)", RegexOptions.IgnoreCase)]
    private static partial Regex Licence { get; }

    [GeneratedRegex(
        @"(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–—]\s*\d{2,4})?)?[^|•·]{2,120}|copyright\s+\d{4}[^|•·]{2,120}",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Copyright { get; }
}
