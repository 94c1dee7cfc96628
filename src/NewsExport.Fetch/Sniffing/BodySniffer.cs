using System.Text;

namespace NewsExport.Fetch.Sniffing;

/// <summary>Tells pages, pictures and other files apart by their first bytes (in the spirit of the MIME Sniffing Standard); names and headers lie.</summary>
internal static class BodySniffer
{
    /// <summary>How far into a body the signatures are looked for.</summary>
    private const int Depth = 4096;

    // Tags that pages, and pieces of pages, begin with.
    private static readonly ValueList<string> HtmlTags =
    [
        "<html",
        "<head",
        "<script",
        "<iframe",
        "<h1",
        "<div",
        "<font",
        "<table",
        "<a",
        "<style",
        "<title",
        "<b",
        "<body",
        "<br",
        "<p",
    ];

    // Root elements of documents that list pages.
    private static readonly ValueList<string> FeedTags = ["<rss", "<feed", "<rdf:RDF", "<opml"];
    private static readonly ValueList<string> SiteMapTags = ["<urlset", "<sitemapindex"];

    public static BodyKind Sniff(ReadOnlySpan<byte> body)
    {
        var start = body[..Math.Min(Depth, body.Length)];
        foreach (var signature in Signatures.All)
        {
            if (signature.Matches(start))
            {
                return signature.Kind;
            }
        }

        return IsBitmap(start) ? BodyKind.Picture : SniffText(start);
    }

    // BITMAPFILEHEADER: "BM", the size, four reserved bytes that are zero. "BM" alone begins many a sentence.
    private static bool IsBitmap(ReadOnlySpan<byte> start) => start is [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..];

    private static BodyKind SniffText(ReadOnlySpan<byte> start)
    {
        if (start is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            return BodyKind.Text;
        }

        var text = Encoding.Latin1.GetString(start is [0xEF, 0xBB, 0xBF, ..] ? start[3..] : start);
        var root = AfterProlog(text);
        var prolog = text[..^root.Length];
        if (prolog.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) || HtmlTags.Any(tag => Opens(root, tag)))
        {
            return BodyKind.Html;
        }

        if (Opens(root, "<svg"))
        {
            return BodyKind.Picture;
        }

        if (FeedTags.Any(tag => Opens(root, tag)))
        {
            return BodyKind.Feed;
        }

        if (SiteMapTags.Any(tag => Opens(root, tag)))
        {
            return BodyKind.SiteMap;
        }

        if (IsMessage(text))
        {
            return BodyKind.WebArchive;
        }

        // UTF-16 without a mark has zeros in every other byte; it is the reader's to decide, not ours to refuse.
        return start.ContainsAnyInRange((byte)0x01, (byte)0x08) && start.Contains((byte)0) ? BodyKind.Binary : BodyKind.Text;
    }

    /// <summary>MHTML is a message of the post with a page and its pictures as parts (RFC 2557): header lines, then an empty one.</summary>
    private static bool IsMessage(string text)
    {
        var head = text.AsSpan();
        var end = Math.Max(head.IndexOf("\n\n"), head.IndexOf("\r\n\r\n"));
        head = end > 0 ? head[..end] : head;
        return head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
            && head.IndexOf(':') is > 0 and var colon
            && !head[..colon].ContainsAny(" <\t\r\n");
    }

    /// <summary>What follows declarations, comments and the document type (XML 2.8): the root element, if there is one so near.</summary>
    private static string AfterProlog(string text)
    {
        var rest = text.TrimStart();
        while (rest.StartsWith("<!", StringComparison.Ordinal) || rest.StartsWith("<?", StringComparison.Ordinal))
        {
            var end = rest switch
            {
                _ when rest.StartsWith("<!--", StringComparison.Ordinal) => "-->",
                ['<', '?', ..] => "?>",
                // A document type may hold declarations of its own.
                _ when rest.Split('>')[0].Contains('[', StringComparison.Ordinal) => "]>",
                _ => ">",
            };
            var at = rest.IndexOf(end, StringComparison.Ordinal);
            if (at < 0)
            {
                return "";
            }

            rest = rest[(at + end.Length)..].TrimStart();
        }

        return rest;
    }

    // MIME Sniffing 7.1: the tag, and then a blank or its end.
    private static bool Opens(string text, string tag) =>
        text.Length > tag.Length
        && text.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
        && text[tag.Length] is ' ' or '>' or '/' or '\n' or '\t' or '\r';
}
