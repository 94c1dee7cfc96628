using System.Text;

namespace NewsExport.Fetch.Http;

/// <summary>What may be done with an address: follow it, show it, take its credentials out.</summary>
internal static class WebAddress
{
    /// <summary>An http or https address with a host.</summary>
    public static bool IsWeb(Uri? url) => url is { IsAbsoluteUri: true, Scheme: "http" or "https" } && url.Host.Length > 0;

    /// <summary>The address without user name and password; those never leave this room.</summary>
    public static Uri WithoutCredentials(Uri url) =>
        url.UserInfo.Length == 0 ? url : new UriBuilder(url) { UserName = "", Password = "" }.Uri;

    /// <summary>The address as a message shows it: no credentials, ASCII only.</summary>
    public static string Shown(Uri url) => WithoutCredentials(url).AbsoluteUri;

    /// <summary>The value of an Authorization header for the credentials in the address (RFC 7617), or null.</summary>
    public static string? BasicAuthorization(Uri url) =>
        url.UserInfo.Length == 0 ? null : "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(url.UserInfo)));

    /// <summary>Same scheme, host and port (RFC 6454 5): what credentials may be sent to.</summary>
    public static bool IsSameOrigin(Uri left, Uri right) =>
        left.Scheme == right.Scheme && left.IdnHost.Equals(right.IdnHost, StringComparison.OrdinalIgnoreCase) && left.Port == right.Port;

    /// <summary>The page as a Referer header names it: no credentials, no fragment (RFC 9110 10.1.3), and nothing when it would leave https.</summary>
    public static string? Referrer(Uri? page, Uri target)
    {
        if (!IsWeb(page) || (page!.Scheme == "https" && target.Scheme == "http"))
        {
            return null;
        }

        return WithoutCredentials(page).GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
    }
}
