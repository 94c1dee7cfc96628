using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Building;

/// <summary>Makes the page's references absolute and refuses those that a document must not carry.</summary>
internal sealed class AddressResolver(Page page)
{
    private const int LongestAddress = 8000;

    /// <summary>An absolute http(s), mailto or tel address, or null.</summary>
    public string? Link(string? reference)
    {
        if (Clean(reference) is not { } written || !TryResolve(written, out var address))
        {
            return null;
        }

        return address.Scheme is "http" or "https" or "mailto" or "tel" ? Written(address) : null;
    }

    /// <summary>An absolute http(s) address, or null.</summary>
    public Uri? Web(string? reference) =>
        Clean(reference) is { } written && TryResolve(written, out var address) && address.Scheme is "http" or "https" ? address : null;

    /// <summary>The raw identifier that a link inside the page points to, or null for every other link.</summary>
    public string? Fragment(string? reference)
    {
        if (
            Clean(reference) is not { } written
            || written.IndexOf('#', StringComparison.Ordinal) is not (>= 0 and var mark)
            || mark == written.Length - 1
        )
        {
            return null;
        }

        return mark == 0 || IsThisPage(written[..mark]) ? Uri.UnescapeDataString(written[(mark + 1)..]) : null;
    }

    private static string? Clean(string? reference)
    {
        var trimmed = reference?.Trim();
        if (trimmed is not { Length: > 0 and <= LongestAddress })
        {
            return null;
        }

        // The URL standard strips tabs and line ends anywhere in an address (4.4, step 3).
        return trimmed.AsSpan().IndexOfAny('\t', '\n', '\r') < 0 ? trimmed : trimmed.Replace("\t", "").Replace("\n", "").Replace("\r", "");
    }

    private bool IsThisPage(string address) =>
        TryResolve(address, out var resolved)
        && page.Url is { } own
        && Uri.Compare(resolved, own, UriComponents.HttpRequestUrl, UriFormat.SafeUnescaped, StringComparison.Ordinal) == 0;

    private bool TryResolve(string reference, out Uri address)
    {
        if (page.BaseUrl is { } root && Uri.TryCreate(root, reference, out var resolved))
        {
            address = resolved;
            return resolved.IsAbsoluteUri;
        }

        // A path of the machine ("/a") counts as an absolute file address on Unix; the scheme check of the callers refuses it.
        var isAbsolute = Uri.TryCreate(reference, UriKind.Absolute, out var alone);
        address = alone!;
        return isAbsolute;
    }

    private static string Written(Uri address) => address.AbsoluteUri;
}
