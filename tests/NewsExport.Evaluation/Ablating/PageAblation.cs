using NewsExport.Evaluation.Scoring;

namespace NewsExport.Evaluation.Ablating;

/// <summary>A page with everything, and as it is without each heuristic that changes it.</summary>
internal sealed record PageAblation(PageScore Whole, IReadOnlyDictionary<string, PageScore> Without)
{
    public PageScore ScoreWithout(string heuristic) => Without.GetValueOrDefault(heuristic, Whole);
}
