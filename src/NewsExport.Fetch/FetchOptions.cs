using System.Net;
using NewsExport.Fetch.Safety;

namespace NewsExport.Fetch;

/// <summary>What a person may choose about fetching. Validated once, where the command line is read.</summary>
internal sealed record FetchOptions
{
    /// <summary>No connection at all: web sources fail, and only what stands beside a local page is read.</summary>
    public bool Offline { get; init; }

    /// <summary>One resource with its redirects and retries. Default: 60 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Name resolution, TCP and TLS together. Default: 10 seconds.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From the request to the end of the response's headers. Default: 20 seconds.</summary>
    public TimeSpan HeaderTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest pause between two pieces of a body. Default: 20 seconds.</summary>
    public TimeSpan SilenceTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a passing failure is tried again. Default: 2.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The pause before the first retry; it doubles with each. Default: half a second. A server's Retry-After wins.</summary>
    public TimeSpan RetryPause { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Default: the program's own name and version. Nobody else's is ever claimed.</summary>
    public string UserAgent { get; init; } = $"NewsExport/{ProgramVersion()} (article archiver)";

    /// <summary>Request headers of the user's own. Authorization and Cookie stay with the origin that was named.</summary>
    public ValueList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>The most bytes of one resource, on the wire and decoded, local files too. Default: 50 MB.</summary>
    public long MaxBytes { get; init; } = 50_000_000;

    /// <summary>The most bytes of a page's HTML, decoded. Default: 10 MB.</summary>
    public long MaxHtmlBytes { get; init; } = 10_000_000;

    /// <summary>Networks that may be reached although they are not public; IPv4 and IPv6. The only way round the safety gate.</summary>
    public ValueList<IPNetwork> AllowPrivate { get; init; } = [];

    /// <summary>The address that local pages and standard input are read as; null: none is known.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Opens standard input; null: there is none, and such a source is unreadable.</summary>
    public Func<Stream>? StandardInput { get; init; }

    /// <summary>The time that standard input is captured at (SOURCE_DATE_EPOCH); null: now.</summary>
    public DateTimeOffset? SourceDate { get; init; }

    /// <summary>Turns host names into addresses, which the gate then judges. Default: the system's resolver.</summary>
    public IHostResolver Resolver { get; init; } = new SystemResolver();

    private static string ProgramVersion() => typeof(FetchOptions).Assembly.GetName().Version?.ToString(3) ?? "0";
}
