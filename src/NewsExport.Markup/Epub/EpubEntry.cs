using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Epub;

/// <summary>What the book still needs to know of an article after its chapter is written.</summary>
internal sealed record EpubEntry
{
    public required int Number { get; init; }

    /// <summary>Name of the chapter's first file.</summary>
    public required string File { get; init; }

    public required FrontMatter Front { get; init; }

    public required ArticleMetadata Metadata { get; init; }

    public required string Sha256 { get; init; }

    public required DateTimeOffset CapturedAt { get; init; }

    public required Accent Accent { get; init; }

    public required ValueList<OutlineEntry> Outline { get; init; }

    public string? Language => Metadata.Language?.Value;

    public string Stem => $"article-{Number}";

    public static EpubEntry Of(Article article, int number, IEnumerable<OutlineEntry> outline) =>
        new()
        {
            Number = number,
            File = EpubDialect.FileName($"article-{number}", 0),
            Front = FrontMatter.Of(article),
            Metadata = article.Metadata,
            Sha256 = article.Capture.Sha256,
            CapturedAt = article.Capture.FetchedAt,
            Accent = Accent.For(article),
            Outline = outline.ToValueList(),
        };
}
