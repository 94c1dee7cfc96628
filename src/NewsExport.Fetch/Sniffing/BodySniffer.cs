using System.Text;

namespace NewsExport.Fetch.Sniffing;

/// <summary>Tells pages, pictures and other files apart by their first bytes (in the spirit of the MIME Sniffing Standard); names and headers lie.</summary>
internal static class BodySniffer
{
    /// <summary>How far into a body the signatures are looked for.</summary>
    private const int Depth = 1024;

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
        if (start is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0xEF, 0xBB, 0xBF, ..])
        {
            return BodyKind.Text;
        }

        var text = Encoding.Latin1.GetString(start).TrimStart();
        if (IsSvg(text))
        {
            return BodyKind.Picture;
        }

        if (
            text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        )
        {
            return BodyKind.Html;
        }

        // UTF-16 without a mark has zeros in every other byte; it is the reader's to decide, not ours to refuse.
        return start.ContainsAnyInRange((byte)0x01, (byte)0x08) && start.Contains((byte)0) ? BodyKind.Binary : BodyKind.Text;
    }

    // The root element comes first, after an XML declaration, comments and a document type.
    private static bool IsSvg(string text)
    {
        if (!text.StartsWith('<'))
        {
            return false;
        }

        var svg = text.IndexOf("<svg", StringComparison.OrdinalIgnoreCase);
        var prolog = svg < 0 ? "" : text[..svg];
        return svg >= 0
            && !prolog.Contains("<html", StringComparison.OrdinalIgnoreCase)
            && !prolog.Contains("<body", StringComparison.OrdinalIgnoreCase)
            && !prolog.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            && (svg == 0 || prolog.StartsWith("<?xml", StringComparison.Ordinal) || prolog.StartsWith("<!", StringComparison.Ordinal));
    }
}
