namespace NewsExport;

/// <summary>
/// Turns articles into one document of one format. Streams: articles are taken one by one and never all held;
/// output is forward only. Bad content is diagnosed, never thrown.
/// </summary>
public interface IArticleRenderer
{
    OutputFormat Format { get; }

    /// <summary>Writes one document. With <see cref="Volume.Title"/> null there is exactly one article, rendered as itself; else a volume with title page, contents and chapters.</summary>
    /// <returns>What a person should know; an error in it (e.g. <c>font-missing</c>) means that nothing may be published.</returns>
    Task<RenderReport> RenderAsync(
        Volume volume,
        IAsyncEnumerable<Article> articles,
        IRenderTarget target,
        RenderOptions options,
        CancellationToken cancellationToken
    );
}

/// <summary>What rendering says about itself.</summary>
public sealed record RenderReport
{
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Set when the document must not be published.</summary>
    public SourceError? Error { get; init; }
}

/// <summary>The place a document is written to. The caller publishes it, whole or not at all.</summary>
public interface IRenderTarget
{
    /// <summary>The document, forward only.</summary>
    Stream Content { get; }

    /// <summary>Name of the folder for pictures beside the document, e.g. <c>2026-11-24-rivers.files</c>; Markdown only.</summary>
    string AssetFolder { get; }

    /// <summary>Adds a file to <see cref="AssetFolder"/>; equal names must have equal bytes.</summary>
    ValueTask AddAssetAsync(string fileName, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);
}

/// <summary>What holds the articles together.</summary>
public sealed record Volume
{
    /// <summary>Null: a single article.</summary>
    public string? Title { get; init; }

    /// <summary>How many articles will come, where it is known.</summary>
    public int? Count { get; init; }

    /// <summary>What is known of the articles that will come, in their order; empty: nothing is, and the volume has no contents where they would stand before the articles.</summary>
    public ValueList<Chapter> Chapters { get; init; } = [];

    /// <summary>Sources that are not in the volume, with the reason.</summary>
    public ValueList<(string Source, string Reason)> NotKept { get; init; } = [];
}

/// <summary>What a volume knows of an article before it comes: enough for its line in the contents and for links that lead to it.</summary>
/// <param name="RequestedUrl">The address that was asked for, where it is not the article's own.</param>
public sealed record Chapter(FrontMatter Front, ArticleMetadata Metadata, Uri? RequestedUrl)
{
    public static Chapter Of(Article article) => new(FrontMatter.Of(article), article.Metadata, article.Capture.RequestedUrl);

    /// <summary>The addresses under which other articles may link to it, as <see cref="PageKey"/>s.</summary>
    public IEnumerable<string> Keys =>
        new[] { Metadata.Url, Metadata.CanonicalUrl?.Value, RequestedUrl }.Select(PageKey.Of).OfType<string>();
}

public enum OutputFormat
{
    Pdf,
    Epub,
    Html,
    Markdown,
    Text,
    Json,
}
