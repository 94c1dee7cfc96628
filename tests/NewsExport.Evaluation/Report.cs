using System.Globalization;
using System.Text;

namespace NewsExport.Evaluation;

/// <summary>Sums up scores: precision and recall as means over pages, F1 of the means.</summary>
internal static class Report
{
    public static double F1(IReadOnlyCollection<PageScore> scores)
    {
        var (precision, recall) = Means(scores);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    public static string Line(string name, IReadOnlyCollection<PageScore> scores)
    {
        if (scores.Count == 0)
        {
            return name + " no pages";
        }

        var (precision, recall) = Means(scores);
        var count = (double)scores.Count;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -26} n {scores.Count, -4} F1 {F1(scores):0.0000} P {precision:0.0000} R {recall:0.0000} >.99 {scores.Count(score => score.Match.F1 > 0.99) / count:0.000} <.5 {scores.Count(score => score.Match.F1 < 0.5) / count:0.000} leak {scores.Count(score => score.Leaks.Count > 0) / count:0.000} credit {scores.Count(score => score.Leaks.Any(leak => leak.StartsWith("credit", StringComparison.Ordinal))) / count:0.000} exact {scores.Count(score => score.IsExact) / count:0.000} empty {scores.Count(score => score.Text.Length == 0)}"
        );
    }

    /// <summary>Share of the pages with gold whose field is right; in brackets the share where a value was found at all.</summary>
    public static string Metadata(string name, IReadOnlyCollection<PageScore> scores)
    {
        var line = new StringBuilder($"{name, -26}");
        foreach (var field in MetadataScore.Fields)
        {
            var states = scores.Where(score => score.Metadata.ContainsKey(field)).Select(score => score.Metadata[field]).ToList();
            if (states.Count > 0)
            {
                var right = states.Count(state => state == FieldScore.Right) / (double)states.Count;
                var found = states.Count(state => state != FieldScore.Missing) / (double)states.Count;
                line.Append(CultureInfo.InvariantCulture, $" {field} {right:0.000} ({found:0.000})/{states.Count}");
            }
        }

        return line.ToString();
    }

    private static (double Precision, double Recall) Means(IReadOnlyCollection<PageScore> scores)
    {
        var precisions = scores.Where(score => score.Match.HasText).Select(score => score.Match.Precision).DefaultIfEmpty(0).Average();
        var recalls = scores.Where(score => score.Match.HasGold).Select(score => score.Match.Recall).DefaultIfEmpty(0).Average();
        return (precisions, recalls);
    }
}
