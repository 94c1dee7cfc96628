using System.Buffers;
using System.Text;

namespace NewsExport.Markup.Xhtml;

/// <summary>Addresses that a document may name: http, https, mailto and tel, spelled as the URL standard has them.</summary>
internal static class WebAddress
{
    // URL standard, "URL code points": what .NET leaves in place though it is none, or is one only as a delimiter.
    private static readonly SearchValues<char> Unsafe = SearchValues.Create("[]|\\^`{}<>\"# ");

    /// <summary>The address, percent-encoded where it must be; null: it may not stand in a document.</summary>
    public static string? Clean(string? target)
    {
        if (target is null || !Uri.TryCreate(target.Trim(), UriKind.Absolute, out var url))
        {
            return null;
        }

        return url.Scheme switch
        {
            "http" or "https" when url.IdnHost.Length > 0 => Web(url),
            "mailto" or "tel" => Encoded($"{url.Scheme}:{url.AbsoluteUri[(url.Scheme.Length + 1)..]}"),
            _ => null,
        };
    }

    private static string Port(Uri url) => url.IsDefaultPort ? "" : $":{url.Port}";

    private static string Web(Uri url)
    {
        var host = url.HostNameType == UriHostNameType.IPv6 ? $"[{url.IdnHost.Trim('[', ']')}]" : url.IdnHost;
        var fragment = url.Fragment.Length > 1 ? "#" + Encoded(url.Fragment[1..]) : "";
        return $"{url.Scheme}://{host}{Port(url)}{Encoded(url.AbsolutePath)}{Encoded(url.Query)}{fragment}";
    }

    private static string Encoded(string part)
    {
        if (part.AsSpan().IndexOfAny(Unsafe) < 0 && Ascii.IsValid(part))
        {
            return part;
        }

        var text = new StringBuilder(part.Length + 16);
        foreach (var value in Encoding.UTF8.GetBytes(part))
        {
            _ = value is <= 0x20 or >= 0x7F || Unsafe.Contains((char)value) ? text.Append($"%{value:X2}") : text.Append((char)value);
        }

        return text.ToString();
    }
}
