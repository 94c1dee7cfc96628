using NewsExport.Evaluation.Data;
using NewsExport.Evaluation.Scoring;
using NewsExport.Extract;

namespace NewsExport.Evaluation.Ablating;

/// <summary>Runs every page of a set once without each heuristic. A page is parsed once; only what the heuristic is part of is done again.</summary>
internal sealed class Ablation(ExtractOptions options, IReadOnlyList<Heuristic> heuristics)
{
    public SetLosses Run(DataSet set)
    {
        var rows = Runner.Run(set, Begin);
        return new SetLosses(set.Name, rows);
    }

    private Func<GoldPage, PageAblation> Begin()
    {
        var whole = new ArticleExtractor(options);
        var without = heuristics.ToDictionary(
            heuristic => heuristic,
            heuristic => new ArticleExtractor(
                options with
                {
                    Disabled = options.Disabled.Append(heuristic.Name).ToHashSet(StringComparer.Ordinal),
                }
            )
        );
        return page => Ablate(page, whole, without);
    }

    private static PageAblation Ablate(GoldPage page, ArticleExtractor whole, Dictionary<Heuristic, ArticleExtractor> without)
    {
        var cancellation = CancellationToken.None;
        var read = whole.Read(page.Capture(), cancellation);
        if (read.Value is not { } survey)
        {
            return new PageAblation(
                PageScore.Of(page, Result<Extraction>.Failed(read.Error!, read.Diagnostics)),
                new Dictionary<string, PageScore>(StringComparer.Ordinal)
            );
        }

        var score = PageScore.Of(page, whole.Extract(survey, cancellation));
        var changed = new Dictionary<string, PageScore>(StringComparer.Ordinal);
        foreach (var (heuristic, extractor) in without)
        {
            var own = heuristic.Kind == HeuristicKind.Metadata ? extractor.Survey(survey.Page, cancellation) : survey;
            var result = extractor.Extract(own, cancellation);
            if (score.IfChanged(result) is { } other)
            {
                changed[heuristic.Name] = other;
            }
        }

        return new PageAblation(score.Small(), changed);
    }
}
