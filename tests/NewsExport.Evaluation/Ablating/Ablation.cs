using NewsExport.Evaluation.Data;
using NewsExport.Evaluation.Scoring;
using NewsExport.Extract;
using NewsExport.Extract.Metadata;
using NewsExport.Extract.Reading;

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
        var without = heuristics
            .Where(heuristic => heuristic.Kind != HeuristicKind.Metadata)
            .ToDictionary(heuristic => heuristic.Name, heuristic => new ArticleExtractor(options with { Disabled = Without(heuristic) }));
        return page => Ablate(page, whole, without);
    }

    private PageAblation Ablate(GoldPage page, ArticleExtractor whole, Dictionary<string, ArticleExtractor> without)
    {
        var changed = new Dictionary<string, PageScore>(StringComparer.Ordinal);
        var read = whole.Read(page.Capture(), CancellationToken.None);
        if (read.Value is not { } survey)
        {
            return new PageAblation(PageScore.Of(page, Result<Extraction>.Failed(read.Error!, read.Diagnostics)), changed);
        }

        var score = PageScore.Of(page, whole.Extract(survey, CancellationToken.None)) with
        {
            Metadata = MetadataScore.Of(page, survey.Metadata),
        };
        foreach (var (heuristic, extractor) in without)
        {
            if (score.IfChanged(extractor.Extract(survey, CancellationToken.None)) is { } other)
            {
                changed[heuristic] = other;
            }
        }

        if (score.Metadata.Count > 0)
        {
            AblateMetadata(page, survey.Page, score, changed);
        }

        return new PageAblation(score.Small(), changed);
    }

    /// <summary>Only the metadata is read again, and only without the sources that this page has.</summary>
    private void AblateMetadata(GoldPage page, Page parsed, PageScore score, Dictionary<string, PageScore> changed)
    {
        var heard = new HeardSources();
        _ = new MetadataReader(heard).Read(parsed);
        foreach (var heuristic in heuristics)
        {
            if (heuristic.Kind == HeuristicKind.Metadata && heard.WasHeard(heuristic.Name))
            {
                var metadata = MetadataScore.Of(page, new MetadataReader(Without(heuristic)).Read(parsed));
                if (metadata.Any(field => score.Metadata[field.Key] != field.Value))
                {
                    changed[heuristic.Name] = score.Small() with { Metadata = metadata };
                }
            }
        }
    }

    private HashSet<string> Without(Heuristic heuristic) => options.Disabled.Append(heuristic.Name).ToHashSet(StringComparer.Ordinal);
}
