using NewsExport.Fetch.Http;

namespace NewsExport.Fetch;

/// <summary>What this room tells about a page that did come: NX1000 to NX1999.</summary>
internal static class Diagnostics
{
    /// <summary>NX1001: the compressed body went on after its own end; what follows is ignored.</summary>
    public static Diagnostic TrailingBytes(Uri url, int count) =>
        new(
            "NX1001",
            Severity.Warning,
            $"{WebAddress.Shown(url)}: {count} bytes after the end of the compressed body were ignored; compare the text with the page if something seems missing"
        );

    /// <summary>NX1002: the address held a user name or password; both were used and neither is kept.</summary>
    public static Diagnostic CredentialsLeftOut(Uri url) =>
        new(
            "NX1002",
            Severity.Information,
            $"{WebAddress.Shown(url)}: the address held credentials; they were sent to that server only and are in no output"
        );

    /// <summary>NX1003: a guard was lifted for this page, as the user asked.</summary>
    public static Diagnostic GuardLifted(Uri url, string allowance) =>
        new(
            "NX1003",
            Severity.Information,
            $"{WebAddress.Shown(url)}: fetched from a network that is not public, by {allowance}; the capture records it"
        );
}
