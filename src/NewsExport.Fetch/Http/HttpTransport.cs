using System.Net;
using System.Text;
using NewsExport.Fetch.Safety;

namespace NewsExport.Fetch.Http;

/// <summary>
/// The only HTTP client of the program. All that could hide a target from the gate or act on its own is off: proxies, redirects, cookies,
/// decompression.
/// </summary>
internal sealed class HttpTransport : IDisposable
{
    /// <summary>Kilobytes of response headers; more is no honest answer.</summary>
    private const int HeaderLimit = 64;
    private readonly GatedDialer dialer;

    /// <summary>Made when the first request goes out: files need none of it.</summary>
    private readonly Lazy<HttpMessageInvoker> invoker;

    public HttpTransport(FetchOptions options)
    {
        dialer = new GatedDialer(new AddressGate(options.AllowPrivate), options.Resolver, options.ConnectTimeout);
        invoker = new Lazy<HttpMessageInvoker>(() => new HttpMessageInvoker(Handler(options.ConnectTimeout)));
    }

    /// <summary>The guard that was lifted to reach <paramref name="url"/>, or null.</summary>
    public string? AllowanceFor(Uri url) => dialer.AllowanceFor(url);

    /// <summary>Sends one request; the answer's body is not read yet.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        invoker.Value.SendAsync(request, cancellationToken);

    public void Dispose()
    {
        if (invoker.IsValueCreated)
        {
            invoker.Value.Dispose();
        }
    }

    private SocketsHttpHandler Handler(TimeSpan connectTimeout) =>
        new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = HeaderLimit,
            // A body that is not wanted is not read to its end to save a connection.
            MaxResponseDrainSize = 0,
            ConnectTimeout = connectTimeout,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15),
            ActivityHeadersPropagator = null,
            // RFC 9110 10.2.2 has ASCII only; servers write UTF-8, and browsers read it as that.
            ResponseHeaderEncodingSelector = (name, _) =>
                name.Equals("Location", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : null,
            ConnectCallback = (context, token) => dialer.ConnectAsync(context.DnsEndPoint, token),
        };
}
