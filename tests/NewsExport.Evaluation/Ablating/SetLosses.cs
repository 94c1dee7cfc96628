using System.Globalization;
using NewsExport.Evaluation.Scoring;

namespace NewsExport.Evaluation.Ablating;

/// <summary>What the pages of one set lose without a heuristic.</summary>
internal sealed record SetLosses(string Name, IReadOnlyList<PageAblation> Pages)
{
    /// <summary>Less than this is one word in a long page.</summary>
    private const double LeastDifference = 0.0005;

    /// <summary>
    /// Ten-thousandths of the mean page score that are lost without the heuristic, and the pages that are worse and better without it:
    /// <c>+12 (14:3)</c>, first those tuned on, then those set aside; empty where no page changes.
    /// </summary>
    public string Cell(Heuristic heuristic)
    {
        var tuned = Part(heuristic, isSetAside: false);
        var aside = Part(heuristic, isSetAside: true);
        return tuned is null && aside is null ? "" : $"{tuned ?? "0"} / {aside ?? "0"}";
    }

    /// <summary>The pages tuned on that change, the greatest change first: what is lost without the heuristic, and the page.</summary>
    public IEnumerable<string> Changes(Heuristic heuristic) =>
        Pages
            .Where(page => !page.Whole.Page.IsSetAside)
            .Select(page => (page.Whole.Page, Loss: Difference(heuristic, page.Whole, page.ScoreWithout(heuristic.Name))))
            .Where(change => Math.Abs(change.Loss) > LeastDifference)
            .OrderByDescending(change => Math.Abs(change.Loss))
            .Select(change =>
                string.Create(CultureInfo.InvariantCulture, $"{change.Loss:+0.000;-0.000} {change.Page.Id} {change.Page.Text("url")}")
            );

    private string? Part(Heuristic heuristic, bool isSetAside)
    {
        var loss = 0.0;
        var worse = 0;
        var better = 0;
        var count = 0;
        foreach (var page in Pages)
        {
            if (page.Whole.Page.IsSetAside != isSetAside)
            {
                continue;
            }

            count++;
            var difference = Difference(heuristic, page.Whole, page.ScoreWithout(heuristic.Name));
            loss += difference;
            worse += difference > LeastDifference ? 1 : 0;
            better += difference < -LeastDifference ? 1 : 0;
        }

        return worse + better == 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{10_000 * loss / count:+0;-0;0} ({worse}:{better})");
    }

    private static double Difference(Heuristic heuristic, PageScore whole, PageScore without) =>
        heuristic.Kind == HeuristicKind.Metadata ? whole.RightFields - without.RightFields : whole.Value - without.Value;
}
