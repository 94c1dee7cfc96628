using NewsExport.Evaluation.Data;
using NewsExport.Evaluation.Scoring;
using NewsExport.Extract;

namespace NewsExport.Evaluation;

/// <summary>Extracts and scores every page of a set.</summary>
internal static class Evaluator
{
    public static IReadOnlyList<PageScore> Scores(DataSet set, ExtractOptions options) =>
        Runner.Run<PageScore>(
            set,
            () =>
            {
                var extractor = new ArticleExtractor(options);
                return page => PageScore.Of(page, extractor.Extract(page.Capture(), CancellationToken.None));
            }
        );
}
