using System.Net;
using System.Net.Sockets;
using NewsExport.Fetch;
using NewsExport.Fetch.Safety;

namespace NewsExport.Tests.Fetch;

/// <summary>A fetcher that may reach this machine, in a hurry; what a test does not say is as in life.</summary>
internal static class FetchScene
{
    public const string Page = "<!doctype html><title>A walk</title><p>Along the river.</p>";

    public static FetchOptions Options { get; } =
        new()
        {
            AllowPrivate = [IPNetwork.Parse("127.0.0.0/8")],
            RetryPause = TimeSpan.FromMilliseconds(1),
            Resolver = new FixedResolver(_ => throw new SocketException((int)SocketError.HostNotFound)),
        };

    /// <summary>Nothing is allowed that is not public, and names have no address.</summary>
    public static FetchOptions Guarded { get; } = Options with { AllowPrivate = [] };

    public static ArticleSource Web(Uri url) => new(url.OriginalString, ArticleSourceKind.Web) { Url = url };

    public static async Task<Result<Capture>> FetchAsync(Uri url, FetchOptions? options = null)
    {
        using var fetcher = new Fetcher(options ?? Options, TimeProvider.System);
        return await fetcher.FetchAsync(Web(url), TestContext.Current.CancellationToken);
    }

    public static async Task<SourceError> FailAsync(Uri url, FetchOptions? options = null)
    {
        var result = await FetchAsync(url, options);
        Assert.Null(result.Value);
        return Assert.IsType<SourceError>(result.Error);
    }

    public static async Task<Capture> SucceedAsync(Uri url, FetchOptions? options = null)
    {
        var result = await FetchAsync(url, options);
        Assert.Null(result.Error);
        return Assert.IsType<Capture>(result.Value);
    }
}

/// <summary>A resolver that answers as the test says, and counts how often it is asked.</summary>
internal sealed class FixedResolver(Func<int, IPAddress[]> answer) : IHostResolver
{
    private int calls;

    public int Calls => calls;

    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) => Task.FromResult(answer(calls++));
}
