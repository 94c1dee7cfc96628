using System.Security.Cryptography;
using System.Text;

namespace NewsExport.Tests.Pipeline;

/// <summary>A web of pages and pictures without a network, and a record of what was asked.</summary>
internal sealed class PagesInMemory : IPageFetcher
{
    private readonly Dictionary<string, string> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> pictures = new(StringComparer.Ordinal);

    public List<string> Asked { get; } = [];

    public PagesInMemory WithPage(string address, string html)
    {
        pages[address] = html;
        return this;
    }

    public PagesInMemory WithPicture(string reference, byte[] bytes)
    {
        pictures[reference] = bytes;
        return this;
    }

    public Task<Result<Capture>> FetchAsync(ArticleSource source, CancellationToken cancellationToken)
    {
        Asked.Add(source.Text);
        return Task.FromResult(
            pages.TryGetValue(source.Text, out var html)
                ? Result<Capture>.Of(Capture(source, html))
                : Result<Capture>.Failed(SourceErrorCode.HttpStatus, $"{source.Text} answered 404")
        );
    }

    public Task<Asset> FetchAssetAsync(Capture capture, AssetRequest request, CancellationToken cancellationToken)
    {
        lock (Asked)
        {
            Asked.Add(request.Key);
        }

        return Task.FromResult(
            pictures.TryGetValue(request.Addresses[0].Reference, out var bytes)
                ? new Asset(request.Key) { Bytes = bytes }
                : new Asset(request.Key) { Failure = "404, not found" }
        );
    }

    public static Capture Capture(ArticleSource source, string html)
    {
        var body = Encoding.UTF8.GetBytes(html);
        return new Capture
        {
            Source = source,
            RequestedUrl = source.Url,
            FinalUrl = source.Url,
            FetchedAt = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
            Status = source.Url is null ? null : 200,
            MediaType = "text/html",
            DeclaredCharset = "utf-8",
            Body = body,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(body)),
        };
    }
}
