using System.Text.RegularExpressions;
using NewsExport.Evaluation.Data;

namespace NewsExport.Evaluation.Scoring;

/// <summary>Segments of the page that must be in the text, and segments that must not.</summary>
internal sealed partial record SegmentScore(int Found, int Lost, int Leaked, int Avoided)
{
    /// <summary>The share of the segments that are where they must be.</summary>
    public double Share => (double)(Found + Avoided) / (Found + Lost + Leaked + Avoided);

    /// <summary>Null where the gold names no segments.</summary>
    public static SegmentScore? Of(GoldPage page, string text)
    {
        var wanted = page.Strings("with");
        var unwanted = page.Strings("without");
        if (wanted.Count + unwanted.Count == 0)
        {
            return null;
        }

        var line = Space().Replace(text, " ");
        var found = wanted.Count(segment => Holds(line, segment));
        var leaked = unwanted.Count(segment => Holds(line, segment));
        return new SegmentScore(found, wanted.Count - found, leaked, unwanted.Count - leaked);
    }

    private static bool Holds(string line, string segment) => line.Contains(Space().Replace(segment, " ").Trim(), StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
