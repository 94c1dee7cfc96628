using System.Globalization;
using NewsExport.Evaluation.Scoring;

namespace NewsExport.Evaluation;

/// <summary>Names single pages to look at: never one that is set aside, but for those that were refused.</summary>
internal static class PageList
{
    public static void PrintRefused(TextWriter output, IReadOnlyList<PageScore> scores)
    {
        foreach (var score in scores)
        {
            if (score.Error is { } error)
            {
                output.WriteLine($"  refused {score.Page.Id}: {error.Message}");
            }
        }
    }

    public static void PrintWorst(TextWriter output, IReadOnlyList<PageScore> scores, int count)
    {
        foreach (var score in scores.Where(score => !score.Page.IsSetAside).OrderBy(score => score.Value).Take(count))
        {
            var match = score.Match;
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {score.Value:0.000} P {match?.Precision:0.000} R {match?.Recall:0.000} {score.Page.Id} {score.Page.Text("url")} {string.Join("; ", score.Leaks.Take(4))}"
                )
            );
        }
    }

    public static void PrintMisses(TextWriter output, IReadOnlyList<PageScore> scores, string? field)
    {
        foreach (var score in scores)
        {
            if (
                field is not null
                && !score.Page.IsSetAside
                && score.Metadata.TryGetValue(field, out var state)
                && state != FieldScore.Right
            )
            {
                var value = MetadataScore.Value(field, score.Extraction?.Article.Metadata);
                output.WriteLine($"  {score.Page.Id}: {value} <> {score.Page.Text(field)}");
            }
        }
    }
}
