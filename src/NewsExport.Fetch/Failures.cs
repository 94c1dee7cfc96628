using System.Globalization;
using System.Net;
using NewsExport.Fetch.Decoding;
using NewsExport.Fetch.Http;

namespace NewsExport.Fetch;

/// <summary>Every reason why fetching fails, one method each: what, on what, why, what to do. Addresses are shown without credentials.</summary>
internal static class Failures
{
    public static Failure BadAddress(string shown) =>
        new(
            SourceErrorCode.BadAddress,
            $"{shown} is not an address that can be fetched: give an http or https address, or the path of a file.",
            "not an http or https address"
        );

    public static Failure Offline(Uri url) =>
        new(
            SourceErrorCode.ConnectFailed,
            $"{Shown(url)} was not fetched: offline. Leave --offline out to fetch it.",
            "not fetched: --offline"
        );

    public static Failure UnresolvedHost(Uri url) =>
        new(
            SourceErrorCode.UnresolvedHost,
            $"{Shown(url)} was not fetched: no address is known for the host {url.IdnHost}. Check the spelling and the network.",
            $"no such host: {url.IdnHost}"
        );

    public static Failure ConnectFailed(Uri url, string why) =>
        new(
            SourceErrorCode.ConnectFailed,
            $"{Shown(url)} was not fetched: no connection to {url.IdnHost}, port {Number(url.Port)} ({why}). Is the server up? Try again later.",
            $"no connection ({why})"
        )
        {
            IsPassing = true,
        };

    public static Failure TlsFailed(Uri url, string why) =>
        new(
            SourceErrorCode.TlsFailed,
            $"{Shown(url)} was not fetched: no trusted connection to {url.IdnHost} ({why}). Check the address and this machine's clock and certificates.",
            "no trusted connection"
        );

    public static Failure Timeout(Uri url, string stage, TimeSpan limit, bool isPassing) =>
        new(
            SourceErrorCode.Timeout,
            $"{Shown(url)} was not fetched: {stage} took longer than {Number(limit.TotalSeconds)} seconds. Try again later, or raise --timeout.",
            $"{stage} took longer than {Number(limit.TotalSeconds)} seconds"
        )
        {
            IsPassing = isPassing,
        };

    public static Failure HttpStatus(Uri url, int status, TimeSpan? retryAfter) =>
        new(
            SourceErrorCode.HttpStatus,
            $"{Shown(url)} was not fetched: the server answered {StatusText.Of(status)}. {StatusText.Advice(status, retryAfter)}",
            StatusText.Of(status)
        )
        {
            IsPassing = status is 429 or 502 or 503 or 504,
            RetryAfter = retryAfter,
        };

    public static Failure RedirectToNowhere(Uri url, int status) =>
        new(
            SourceErrorCode.HttpStatus,
            $"{Shown(url)} was not fetched: the server answered {StatusText.Of(status)}, without a place to go. Open it in a browser and use the address that it ends at.",
            $"{StatusText.Of(status)}, without a place to go"
        );

    public static Failure RedirectRefused(Uri url, string target) =>
        new(
            SourceErrorCode.BlockedAddress,
            $"{Shown(url)} was not fetched: it redirects to {target}, which is not an http or https address. Nothing else is ever followed.",
            "redirects to what is not an http or https address"
        );

    public static Failure TooManyRedirects(Uri url, int most) =>
        new(
            SourceErrorCode.TooManyRedirects,
            $"{Shown(url)} was not fetched: more than {Number(most)} redirects, the last to this address. The site may need cookies (--header) or be broken.",
            $"more than {Number(most)} redirects"
        );

    public static Failure BlockedAddress(Uri url, IPAddress address, string use)
    {
        var isLiteral = IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out _);
        var where = isLiteral ? $"{address} is {use}" : $"{url.IdnHost} is {address}, which is {use}";
        var bits = Number(address.GetAddressBytes().Length * 8);
        return new(
            SourceErrorCode.BlockedAddress,
            $"{Shown(url)} was not fetched: {where}, not the public internet. If it is meant, add --allow-private {address}/{bits}.",
            $"{address} is not public: {use}"
        );
    }

    public static Failure TooLarge(string shown, long most) =>
        new(
            SourceErrorCode.TooLarge,
            $"{shown} was not kept: it is larger than {Number(most)} bytes. A page may have 10 MB of HTML; for other files raise --max-bytes.",
            $"larger than {Number(most)} bytes"
        );

    public static Failure Truncated(Uri url, long received) =>
        new(
            SourceErrorCode.Truncated,
            $"{Shown(url)} was not kept: the connection ended after {Number(received)} bytes, before the body was whole. Try again.",
            "cut off before its end"
        );

    public static Failure TruncatedCoding(Uri url, string coding) =>
        new(
            SourceErrorCode.Truncated,
            $"{Shown(url)} was not kept: its {coding} data stops before its end, so the page is not whole. Try again.",
            $"{coding} data cut off before its end"
        );

    public static Failure BadEncoding(Uri url, string coding) =>
        new(
            SourceErrorCode.BadEncoding,
            $"{Shown(url)} was not kept: the server calls it {coding}, but it cannot be decoded as that. The server is at fault; try again later.",
            $"broken {coding} data"
        );

    public static Failure UnknownCoding(Uri url) =>
        new(
            SourceErrorCode.BadEncoding,
            $"{Shown(url)} was not kept: the server sent it in a coding that was not asked for ({ContentCodings.Accepted} were). The server is at fault.",
            "in a coding that was not asked for"
        );

    public static Failure TooManyCodings(Uri url, int codings) =>
        new(
            SourceErrorCode.BadEncoding,
            $"{Shown(url)} was not kept: {Number(codings)} content codings lie over each other, at most {Number(ContentCodings.Most)} are undone. The server is at fault.",
            $"{Number(codings)} content codings over each other"
        );

    public static Failure BadResponse(Uri url, string why) =>
        new(
            SourceErrorCode.BadResponse,
            $"{Shown(url)} was not fetched: {why}. The server is at fault, or no web server answers at that port.",
            why
        );

    public static Failure NotHtml(string shown, string what) =>
        new(SourceErrorCode.NotHtml, $"{shown} is {what}, not a page. Give the address of the page that it belongs to.", what);

    public static Failure NotAPicture(string what) =>
        new(SourceErrorCode.NotHtml, $"The picture is not one ({what}).", $"not a picture ({what})");

    public static Failure Empty(string shown) =>
        new(SourceErrorCode.Empty, $"{shown} is empty: there is no text in it. Open it and see what it should hold.", "empty");

    public static Failure NotFound(string shown) =>
        new(SourceErrorCode.NotFound, $"{shown} was not found: there is no such file. Check the path.", "no such file");

    public static Failure Unreadable(string shown, string why) =>
        new(SourceErrorCode.Unreadable, $"{shown} could not be read: {why}.", why);

    public static Failure OutsideFolder() =>
        new(SourceErrorCode.Unreadable, "The file lies outside the page's folder and is not read.", "outside the page's folder");

    private static string Shown(Uri url) => WebAddress.Shown(url);

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
