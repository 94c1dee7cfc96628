namespace NewsExport;

/// <summary>Brings pages and their assets in. Implementations: the network and local files, later a headless browser and archives.</summary>
public interface IPageFetcher
{
    /// <summary>Fetches one page. Failures are results with the contract's codes, never exceptions.</summary>
    Task<Result<Capture>> FetchAsync(ArticleSource source, CancellationToken cancellationToken);

    /// <summary>Fetches one asset of <paramref name="capture"/>, trying its addresses in order, with the page as referrer.</summary>
    Task<Asset> FetchAssetAsync(Capture capture, AssetRequest request, CancellationToken cancellationToken);
}
