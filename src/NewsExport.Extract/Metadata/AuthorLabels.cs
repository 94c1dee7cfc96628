using System.Text.RegularExpressions;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Finds the page's own words before the authors' names: "Words Ada Roe", "Photographs: Jo Park".</summary>
internal sealed partial class AuthorLabels(PageFacts facts)
{
    /// <summary>Elements of the walk between the title and its credits.</summary>
    private const int Near = 80;

    private const int LongestLine = 200;

    public ValueList<Byline> Add(ValueList<Byline> authors)
    {
        if (authors.Any(author => author.Label is not null))
        {
            return authors;
        }

        var lines = facts
            .Named.Where(fact =>
                Math.Abs(fact.Order - facts.TitleOrder) <= Near
                && Nodes.HasLessText(fact.Element, LongestLine * 2)
                && (facts.Classes.Say(Meaning.Byline, fact.Element) || facts.Classes.Say(Meaning.Credits, fact.Element))
            )
            .Select(fact => VisibleWords.Of(fact.Element))
            .Where(line => line.Length < LongestLine)
            .ToList();
        return authors
            .Select(author =>
                author with
                {
                    Label = lines.Select(line => Before(line, author.Name)).FirstOrDefault(label => label is not null),
                }
            )
            .ToValueList();
    }

    private static string? Before(string line, string name)
    {
        var at = line.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at > 0 && Role.Match(line[..at]) is { Success: true } match ? match.Groups["label"].Value : null;
    }

    /// <summary>A word for a part of the work; "by" alone is none, since outputs have their own.</summary>
    [GeneratedRegex(
        @"(?:^|[\s,;|·•–—.])(?<label>words|text[eo]?|texte|testo|story|reporting|bericht|reportage|photos?|fotos?|photographs?|photography|photographie|fotografie|fotografía|pictures|bilder|illustrations?|illustrationen|graphics?|grafik|video|translation|übersetzung|traducción|traduction)\s*(?:(?:by|von|de|di|par|por)\b|:|：)?\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Role { get; }
}
