using System.Buffers;

namespace NewsExport.Fetch.Sniffing;

/// <summary>What a body must be to pass as a page, wherever it came from.</summary>
internal static class PageRules
{
    // White space, zeros, and the bytes of the byte order marks.
    private static readonly SearchValues<byte> Blank = SearchValues.Create(
        0x20,
        0x09,
        0x0A,
        0x0D,
        0x0C,
        0x00,
        0xEF,
        0xBB,
        0xBF,
        0xFE,
        0xFF
    );

    /// <summary>Why the body is no page; null: it may be one.</summary>
    /// <param name="shown">The source as messages show it.</param>
    public static Failure? Refuse(string shown, ReadOnlySpan<byte> body)
    {
        if (!body.ContainsAnyExcept(Blank))
        {
            return Failures.Empty(shown);
        }

        return Name(BodySniffer.Sniff(body)) is { } what ? Failures.NotHtml(shown, what) : null;
    }

    /// <summary>What a kind is called in a message; null: it may be a page.</summary>
    public static string? Name(BodyKind kind) =>
        kind switch
        {
            BodyKind.Picture => "a picture",
            BodyKind.Pdf => "a PDF document",
            BodyKind.Archive => "an archive",
            BodyKind.WebArchive => "a web archive (which this version does not open)",
            BodyKind.Feed => "a feed",
            BodyKind.SiteMap => "a site map",
            BodyKind.Sound => "sound or video",
            BodyKind.Font => "a font",
            BodyKind.Binary => "binary data",
            _ => null,
        };
}
