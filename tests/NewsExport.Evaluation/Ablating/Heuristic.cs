using NewsExport.Extract.Candidates;
using NewsExport.Extract.Choosing;
using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Metadata;

namespace NewsExport.Evaluation.Ablating;

/// <summary>Something that the extractor can do without, by name.</summary>
internal sealed record Heuristic(HeuristicKind Kind, string Name)
{
    public static IReadOnlyList<Heuristic> All { get; } =
    [
        .. Of(HeuristicKind.Cleaning, Cleaner.PageSteps.Concat(Cleaner.ArticleSteps).Select(step => step.Name)),
        .. Of(HeuristicKind.Finder, CandidateFinder.Names),
        .. Of(HeuristicKind.Chooser, ChooserSignals.Names),
        .. Of(HeuristicKind.Metadata, Sources()),
    ];

    /// <summary>Those of the names; all where there are none.</summary>
    public static IReadOnlyList<Heuristic> Named(IReadOnlyList<string> names) =>
        names.Count == 0 ? All : All.Where(heuristic => names.Contains(heuristic.Name)).ToList();

    private static IEnumerable<string> Sources() =>
        typeof(Weights).GetFields().Select(field => field.GetValue(null)).OfType<Weight>().Select(weight => weight.Name);

    private static IEnumerable<Heuristic> Of(HeuristicKind kind, IEnumerable<string> names) =>
        names.Select(name => new Heuristic(kind, name));
}
