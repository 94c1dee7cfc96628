using NewsExport.Evaluation.Data;
using NewsExport.Markup.Text;

namespace NewsExport.Evaluation.Scoring;

/// <summary>How one page came out.</summary>
internal sealed record PageScore
{
    private const double LeakPrice = 0.1;

    public required GoldPage Page { get; init; }

    /// <summary>Null where the page was refused.</summary>
    public required Extraction? Extraction { get; init; }

    public required SourceError? Error { get; init; }

    public required string Text { get; init; }

    /// <summary>Null where the set has no text to compare with.</summary>
    public required Match? Match { get; init; }

    public required SegmentScore? Segments { get; init; }

    /// <summary>Strings in the text that are the page's and not the article's.</summary>
    public required IReadOnlyList<string> Leaks { get; init; }

    public required Dictionary<string, FieldScore> Metadata { get; init; }

    public bool IsExact => Match is { F1: > 0.995 } && Leaks.Count == 0;

    /// <summary>One number for comparing two runs of a page: F1, a tenth less where the page leaks; without gold text, the share of segments that are right.</summary>
    public double Value =>
        Match is not null ? Match.F1 - (Leaks.Count > 0 ? LeakPrice : 0)
        : Segments is not null ? Segments.Share
        : 0;

    /// <summary>How many fields of metadata are right.</summary>
    public int RightFields => Metadata.Values.Count(state => state == FieldScore.Right);

    public static PageScore Of(GoldPage page, Result<Extraction> result)
    {
        var text = result.Value is { } extraction ? ArticleText.Of(extraction.Article) : "";
        var isTheme = page.Gold.TryGetProperty("must_not", out _);
        return new PageScore
        {
            Page = page,
            Extraction = result.Value,
            Error = result.Error,
            Text = text,
            Match = isTheme ? ThemeGold.Score(page.Gold.GetProperty("blocks"), text) : Compare(page, text),
            Segments = SegmentScore.Of(page, text),
            Leaks = isTheme ? ThemeGold.Leaks(page.Gold, text) : [],
            Metadata = MetadataScore.Of(page, result.Value?.Article.Metadata),
        };
    }

    /// <summary>The score of another run of the page; null where its text is the same.</summary>
    public PageScore? IfChanged(Result<Extraction> result)
    {
        var text = result.Value is { } extraction ? ArticleText.Of(extraction.Article) : "";
        return text == Text ? null : Of(Page, result).Small();
    }

    /// <summary>The score without the article that it judges.</summary>
    public PageScore Small() => this with { Extraction = null, Text = "" };

    private static Match? Compare(GoldPage page, string text) =>
        page.Shingles is { } gold
            ? Shingles.Compare(gold, Shingles.Of(Tokens.Of(page.IsMarkdown ? GoldText.WithoutSigns(text) : text)))
            : null;
}
