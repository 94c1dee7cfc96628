using NewsExport.Fetch.Decoding;

namespace NewsExport.Fetch.Http;

/// <summary>Writes the headers of a request: ours, and the user's own as far as this origin may see them.</summary>
internal sealed class RequestHeaders(FetchOptions options)
{
    // What proves who somebody is, or names another site than the one asked, stays with the origin that it was given for.
    private static readonly ValueList<string> BoundToOrigin = ["Authorization", "Cookie", "Proxy-Authorization", "Host"];

    /// <summary>The request for one hop.</summary>
    /// <param name="trusted">All hops so far have been at the origin that the user named.</param>
    public HttpRequestMessage Build(WebRequest request, Uri url, bool trusted)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, WebAddress.WithoutCredentials(url));
        Set(message, "User-Agent", options.UserAgent);
        Set(message, "Accept", Accept(request.Kind));
        Set(message, "Accept-Encoding", ContentCodings.Accepted);
        if (WebAddress.Referrer(request.Referrer, url) is { } referrer)
        {
            Set(message, "Referer", referrer);
        }

        if (trusted && WebAddress.BasicAuthorization(request.TrustedOrigin!) is { } authorization)
        {
            Set(message, "Authorization", authorization);
        }

        foreach (var (name, value) in options.Headers)
        {
            if (trusted || !BoundToOrigin.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                Set(message, name, value);
            }
        }

        return message;
    }

    // A name or value that HTTP does not allow is left out; the command line has already said so.
    private static void Set(HttpRequestMessage message, string name, string value)
    {
        message.Headers.Remove(name);
        message.Headers.TryAddWithoutValidation(name, value);
    }

    private static string Accept(ResourceKind kind) =>
        kind == ResourceKind.Page
            ? "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
            : "image/avif,image/webp,image/png,image/jpeg,image/svg+xml,image/*;q=0.8,*/*;q=0.5";
}
