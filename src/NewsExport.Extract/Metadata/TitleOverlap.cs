using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>How much two titles share: words where there are spaces, letters in scripts without.</summary>
internal static class TitleOverlap
{
    /// <summary>Titles that share so much speak of one thing.</summary>
    public const double Related = 0.34;

    /// <summary>The largest share of the title's words that one of the others has too.</summary>
    public static double Best(string title, IEnumerable<string> others)
    {
        var words = Words(title);
        var most = 0;
        foreach (var other in others)
        {
            most = Math.Max(most, words.Count(Words(other).Contains));
        }

        return words.Count == 0 ? 0 : most / (double)words.Count;
    }

    private static HashSet<string> Words(string text)
    {
        var words = Whitespace
            .Collapse(text)
            .ToLowerInvariant()
            .Split(' ')
            .Select(TitleWords.Plain)
            .Where(word => word.Length > 2)
            .ToHashSet(StringComparer.Ordinal);
        return words.Count > 1 ? words : TitleWords.Plain(text).Select(letter => letter.ToString()).ToHashSet(StringComparer.Ordinal);
    }
}
