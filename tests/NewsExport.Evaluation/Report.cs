using System.Globalization;
using System.Text;
using NewsExport.Evaluation.Scoring;

namespace NewsExport.Evaluation;

/// <summary>Sums up scores: precision and recall as means over pages, F1 of the means.</summary>
internal static class Report
{
    /// <summary>The whole set, the pages that are tuned on, and the hosts set aside.</summary>
    public static void Print(TextWriter output, string name, IReadOnlyList<PageScore> scores)
    {
        var tuned = scores.Where(score => !score.Page.IsSetAside).ToList();
        var aside = scores.Where(score => score.Page.IsSetAside).ToList();
        foreach (
            var (label, part) in new[] { (name, scores), (name + " tuned", (IReadOnlyList<PageScore>)tuned), (name + " set aside", aside) }
        )
        {
            if (part.Count > 0)
            {
                output.WriteLine(Line(label, part));
            }
        }
    }

    public static double F1(IReadOnlyCollection<PageScore> scores)
    {
        var (precision, recall) = Means(scores);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static string Line(string name, IReadOnlyCollection<PageScore> scores)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{name, -24} n {scores.Count, -4}");
        AddText(line, scores);
        AddSegments(line, scores);
        AddLeaks(line, scores);
        AddMetadata(line, scores);
        line.Append(CultureInfo.InvariantCulture, $" | refused {scores.Count(score => score.Extraction is null)}");
        return line.ToString();
    }

    private static void AddText(StringBuilder line, IReadOnlyCollection<PageScore> scores)
    {
        var matches = scores.Select(score => score.Match).OfType<Match>().ToList();
        if (matches.Count > 0)
        {
            var (precision, recall) = Means(scores);
            line.Append(
                CultureInfo.InvariantCulture,
                $" | F1 {F1(scores):0.0000} P {precision:0.0000} R {recall:0.0000} >.99 {Share(matches, match => match.F1 > 0.99)} <.5 {Share(matches, match => match.F1 < 0.5)}"
            );
        }
    }

    private static void AddSegments(StringBuilder line, IReadOnlyCollection<PageScore> scores)
    {
        var segments = scores.Select(score => score.Segments).OfType<SegmentScore>().ToList();
        double found = segments.Sum(segment => segment.Found);
        if (found > 0)
        {
            var precision = found / (found + segments.Sum(segment => segment.Leaked));
            var recall = found / (found + segments.Sum(segment => segment.Lost));
            line.Append(
                CultureInfo.InvariantCulture,
                $" | segments F1 {2 * precision * recall / (precision + recall):0.0000} P {precision:0.0000} R {recall:0.0000}"
            );
        }
    }

    private static void AddLeaks(StringBuilder line, IReadOnlyCollection<PageScore> scores)
    {
        if (scores.Any(score => score.Page.Gold.TryGetProperty("must_not", out _)))
        {
            line.Append(
                CultureInfo.InvariantCulture,
                $" | leak {Share(scores, score => score.Leaks.Count > 0)} exact {Share(scores, score => score.IsExact)}"
            );
        }
    }

    /// <summary>Share of the pages with gold whose field is right; in brackets the share where a value was found at all.</summary>
    private static void AddMetadata(StringBuilder line, IReadOnlyCollection<PageScore> scores)
    {
        var begun = false;
        foreach (var field in MetadataScore.Fields)
        {
            var states = scores.Where(score => score.Metadata.ContainsKey(field)).Select(score => score.Metadata[field]).ToList();
            if (states.Count > 0)
            {
                line.Append(begun ? "" : " |");
                begun = true;
                line.Append(
                    CultureInfo.InvariantCulture,
                    $" {field} {Share(states, state => state == FieldScore.Right)} ({Share(states, state => state != FieldScore.Missing)})/{states.Count}"
                );
            }
        }
    }

    private static (double Precision, double Recall) Means(IReadOnlyCollection<PageScore> scores)
    {
        var matches = scores.Select(score => score.Match).OfType<Match>().ToList();
        return (
            matches.Where(match => match.HasText).Select(match => match.Precision).DefaultIfEmpty(0).Average(),
            matches.Where(match => match.HasGold).Select(match => match.Recall).DefaultIfEmpty(0).Average()
        );
    }

    private static string Share<T>(IReadOnlyCollection<T> items, Func<T, bool> test) =>
        (items.Count(test) / (double)items.Count).ToString("0.000", CultureInfo.InvariantCulture);
}
