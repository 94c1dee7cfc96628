namespace NewsExport.Evaluation;

/// <summary>How one page came out.</summary>
internal sealed record PageScore(
    GoldPage Page,
    Article? Article,
    string Text,
    Match Match,
    IReadOnlyList<string> Leaks,
    IReadOnlyList<Removal> Removals
)
{
    public Dictionary<string, FieldScore> Metadata { get; } = MetadataScore.Of(Page, Article);

    public bool IsExact => Match.F1 > 0.995 && Leaks.Count == 0;
}
