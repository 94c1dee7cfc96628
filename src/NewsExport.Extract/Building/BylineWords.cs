using System.Text.RegularExpressions;

namespace NewsExport.Extract.Building;

/// <summary>Recognises a line that says who wrote an article and when, and nothing else.</summary>
internal sealed partial class BylineWords(ArticleMetadata metadata)
{
    private const int LongestLine = 160;

    /// <summary>What stands between names and dates in the languages whose pages were seen.</summary>
    private static readonly HashSet<string> Connectors = new[]
    {
        "by",
        "and",
        "on",
        "at",
        "in",
        "posted",
        "published",
        "updated",
        "last",
        "written",
        "story",
        "words",
        "text",
        "author",
        "reporter",
        "staff",
        "writer",
        "date",
        "the",
        "von",
        "und",
        "am",
        "um",
        "uhr",
        "veröffentlicht",
        "aktualisiert",
        "autor",
        "autorin",
        "stand",
        "par",
        "et",
        "le",
        "publié",
        "mis",
        "à",
        "jour",
        "por",
        "y",
        "e",
        "el",
        "em",
        "publicado",
        "di",
        "il",
        "pubblicato",
        "door",
        "en",
        "op",
        "av",
        "af",
        "og",
        "och",
        "автор",
        "опубликовано",
        "نویسنده",
        "بقلم",
        "est",
        "edt",
        "gmt",
        "utc",
        "pst",
        "pdt",
        "cet",
        "cest",
        "am",
        "pm",
        "min",
        "minute",
        "minutes",
        "read",
        "mins",
    }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    public bool AreAll(string line)
    {
        if (line.Length is 0 or > LongestLine)
        {
            return false;
        }

        var rest = line;
        var isKnown = false;
        foreach (var name in metadata.Authors?.Value.Select(author => author.Name) ?? [])
        {
            var without = rest.Replace(name, " ", StringComparison.OrdinalIgnoreCase);
            isKnown |= without.Length != rest.Length;
            rest = without;
        }

        foreach (var label in metadata.Authors?.Value.Select(author => author.Label).OfType<string>() ?? [])
        {
            rest = rest.Replace(label, " ", StringComparison.Ordinal);
        }

        if (Extract.Metadata.DateText.Find(rest) is { } date)
        {
            isKnown = true;
            rest = rest.Remove(date.Start, date.Length);
        }

        rest = Clock.Replace(rest, " ");
        return isKnown && Words.EnumerateMatches(rest) is var words && AllConnectors(words, rest);
    }

    private static bool AllConnectors(Regex.ValueMatchEnumerator words, string rest)
    {
        foreach (var word in words)
        {
            if (!Connectors.Contains(rest.Substring(word.Index, word.Length)))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|[+-]\d{2}:?\d{2}", RegexOptions.IgnoreCase)]
    private static partial Regex Clock { get; }

    [GeneratedRegex(@"[\p{L}\p{M}\d]+")]
    private static partial Regex Words { get; }
}
