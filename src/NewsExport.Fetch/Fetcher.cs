using NewsExport.Fetch.Http;
using NewsExport.Fetch.Local;

namespace NewsExport.Fetch;

/// <summary>Brings pages and their pictures in, from the web, from files and from standard input.</summary>
internal sealed class Fetcher : IPageFetcher, IDisposable
{
    private readonly WebClient client;
    private readonly WebPages web;
    private readonly LocalPages local;
    private readonly AssetFetcher assets;

    public Fetcher(FetchOptions options, TimeProvider clock)
    {
        client = new WebClient(options, clock);
        web = new WebPages(client, clock);
        local = new LocalPages(options, clock);
        assets = new AssetFetcher(options, client);
    }

    public Task<Result<Capture>> FetchAsync(ArticleSource source, CancellationToken cancellationToken) =>
        source.Kind switch
        {
            ArticleSourceKind.Web => web.FetchAsync(source, cancellationToken),
            ArticleSourceKind.File => local.ReadFileAsync(source, cancellationToken),
            _ => local.ReadStandardInputAsync(source, cancellationToken),
        };

    public Task<Asset> FetchAssetAsync(Capture capture, AssetRequest request, CancellationToken cancellationToken) =>
        assets.FetchAsync(capture, request, cancellationToken);

    public void Dispose() => client.Dispose();
}
