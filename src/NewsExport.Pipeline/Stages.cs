namespace NewsExport.Pipeline;

/// <summary>The rooms that an article passes through, in order.</summary>
/// <param name="Fetcher">An address becomes a capture; a picture's address becomes bytes.</param>
/// <param name="Extract">A capture becomes an article and its wishes.</param>
/// <param name="Prepare">Bytes become a picture that every reader opens.</param>
/// <param name="Renderer">Articles become a document.</param>
internal sealed record Stages(
    IPageFetcher Fetcher,
    Func<Capture, CancellationToken, Result<Extraction>> Extract,
    Func<Asset, CancellationToken, PreparedImage> Prepare,
    Func<OutputFormat, IArticleRenderer> Renderer
) : IDisposable
{
    /// <summary>What ends with the run.</summary>
    public ValueList<IDisposable> Owned { get; init; } = [];

    public void Dispose()
    {
        foreach (var owned in Owned)
        {
            owned.Dispose();
        }
    }
}
