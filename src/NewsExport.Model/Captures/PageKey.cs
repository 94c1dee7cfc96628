namespace NewsExport;

/// <summary>What two spellings of one page's address have in common: by this links among the articles of a volume find each other.</summary>
public static class PageKey
{
    /// <summary>Scheme, <c>www.</c>, fragment, last slash and tracking do not count. Null: no page of the web.</summary>
    public static string? Of(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            return null;
        }

        var host = url.IdnHost.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var port = url.IsDefaultPort ? "" : $":{url.Port}";
        var query = string.Join('&', url.Query.TrimStart('?').Split('&').Where(pair => !IsTracking(pair)));
        return $"{host}{port}{url.AbsolutePath.TrimEnd('/')}?{query}";
    }

    private static bool IsTracking(string pair) =>
        pair.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || pair.StartsWith("fbclid=", StringComparison.OrdinalIgnoreCase)
        || pair.StartsWith("gclid=", StringComparison.OrdinalIgnoreCase);
}
