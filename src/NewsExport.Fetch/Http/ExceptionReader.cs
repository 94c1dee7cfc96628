using System.Net.Sockets;
using System.Security.Authentication;
using NewsExport.Fetch.Safety;

namespace NewsExport.Fetch.Http;

/// <summary>Tells from what the HTTP handler throws which of the contract's failures it was.</summary>
internal static class ExceptionReader
{
    public static Failure BeforeHeaders(Uri url, HttpRequestException exception)
    {
        foreach (var cause in Causes(exception))
        {
            switch (cause)
            {
                case AddressRefusedException refused:
                    return Failures.BlockedAddress(url, refused.Address, refused.Use);
                case AuthenticationException:
                    return Failures.TlsFailed(url, Clean(cause.Message));
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return Failures.UnresolvedHost(url);
                case SocketException socket:
                    return Failures.ConnectFailed(url, Words(socket.SocketErrorCode));
                default:
                    break;
            }
        }

        return exception.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => Failures.UnresolvedHost(url),
            HttpRequestError.SecureConnectionError => Failures.TlsFailed(url, "no TLS is spoken there"),
            HttpRequestError.ConfigurationLimitExceeded => Failures.BadResponse(url, "the answer's headers are larger than 64 KB"),
            // Also a connection that was closed without a word: often a passing fault, and the same to us.
            HttpRequestError.ResponseEnded => Failures.BadResponse(url, "the connection was closed without an HTTP answer") with
            {
                IsPassing = true,
            },
            HttpRequestError.ConnectionError => Failures.ConnectFailed(url, "connection failed"),
            _ => Failures.BadResponse(url, "the answer is not HTTP"),
        };
    }

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static string Words(SocketError error) =>
        error switch
        {
            SocketError.ConnectionRefused => "refused",
            SocketError.ConnectionReset or SocketError.ConnectionAborted => "reset by the server",
            SocketError.TimedOut => "no answer",
            SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.NetworkDown =>
                "unreachable",
            _ => $"socket error {error}",
        };

    // The text may quote a certificate, which the server wrote.
    private static string Clean(string message) => new([.. message.Where(letter => letter is >= ' ' and <= '~').Take(200)]);
}
