namespace NewsExport.Fetch.Http;

/// <summary>What a Content-Type header says, read as leniently as browsers do.</summary>
/// <param name="MediaType">Lower case, without parameters; null: none was sent.</param>
/// <param name="Charset">As sent, without quotes; null: none.</param>
internal sealed record ContentType(string? MediaType, string? Charset)
{
    public static ContentType Parse(string? header)
    {
        var parts = (header ?? "").Split(';', StringSplitOptions.TrimEntries);
        var mediaType = parts[0].ToLowerInvariant();
        var charset = parts
            .Skip(1)
            .Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries))
            .FirstOrDefault(pair => pair.Length == 2 && pair[0].Equals("charset", StringComparison.OrdinalIgnoreCase))
            ?[1].Trim('"', '\'', ' ');
        return new ContentType(IsToken(mediaType) ? mediaType : null, string.IsNullOrEmpty(charset) || !IsToken(charset) ? null : charset);
    }

    /// <summary>What the header calls it, if that is no page and no text: the words of a message. Null: it may be a page.</summary>
    public string? NotAPage =>
        MediaType switch
        {
            null or "application/octet-stream" or "application/xhtml+xml" or "application/xml" or "unknown/unknown" => null,
            "application/pdf" => "a PDF document",
            "application/zip" or "application/gzip" or "application/x-tar" or "application/epub+zip" => "an archive",
            "application/json" or "text/css" or "text/javascript" or "application/javascript" => MediaType,
            _ when MediaType.StartsWith("text/", StringComparison.Ordinal)
                    || MediaType.EndsWith("+xml", StringComparison.Ordinal) && !IsPicture => null,
            _ when IsPicture => $"a picture ({MediaType})",
            _ when MediaType.StartsWith("audio/", StringComparison.Ordinal) || MediaType.StartsWith("video/", StringComparison.Ordinal) =>
                $"sound or video ({MediaType})",
            // A label that is nowhere known says nothing; the bytes decide.
            _ => null,
        };

    private bool IsPicture => MediaType?.StartsWith("image/", StringComparison.Ordinal) == true;

    // RFC 9110 5.6.2, and the slash; anything else is noise that must not travel on.
    private static bool IsToken(string text) =>
        text.Length is > 0 and <= 100 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || "!#$%&'*+-.^_`|~/:()".Contains(letter));
}
