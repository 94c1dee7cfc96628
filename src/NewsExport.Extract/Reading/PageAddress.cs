using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>Which address a page has: the capture's, else the one that the program which saved it wrote down, else the one it calls canonical.</summary>
internal static class PageAddress
{
    /// <summary>Comments of saved pages stand at the very top.</summary>
    private const int CommentWindow = 4_000;

    public static Uri? Find(Capture capture, IHtmlDocument document, string html) =>
        capture.FinalUrl ?? Absolute(SavedFrom(html)) ?? Canonical(document);

    public static Uri? Base(Uri? url, IHtmlDocument document)
    {
        var reference = document.QuerySelector("base[href]")?.GetAttribute("href");
        return reference is null ? url : Resolve(url, reference) ?? url;
    }

    /// <summary>"saved from url=(0031)https://…" (browsers) or " url: https://…" (SingleFile).</summary>
    private static string? SavedFrom(string html)
    {
        var head = html.AsSpan(0, Math.Min(html.Length, CommentWindow));
        var at = head.IndexOf("saved from url=(", StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            var close = head[at..].IndexOf(')');
            return close < 0 ? null : FirstWord(head[(at + close + 1)..]);
        }

        at = head.IndexOf("Page saved with SingleFile", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = head[at..];
        var url = rest.IndexOf("url:", StringComparison.OrdinalIgnoreCase);
        return url < 0 ? null : FirstWord(rest[(url + 4)..].TrimStart());
    }

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t\r\n");
        return (end < 0 ? text : text[..end]).ToString();
    }

    private static Uri? Canonical(IHtmlDocument document) =>
        Absolute(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"))
        ?? Absolute(document.QuerySelector("meta[property='og:url']")?.GetAttribute("content"));

    private static Uri? Absolute(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    private static Uri? Resolve(Uri? url, string reference)
    {
        if (url is null)
        {
            return Absolute(reference);
        }

        return Uri.TryCreate(url, reference.Trim(), out var resolved) && resolved.Scheme is "http" or "https" ? resolved : null;
    }
}
