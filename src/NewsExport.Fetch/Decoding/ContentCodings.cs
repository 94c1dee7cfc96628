namespace NewsExport.Fetch.Decoding;

/// <summary>Undoes the content codings of a body (RFC 9110 8.4), last applied first, within a bound on every step.</summary>
internal static class ContentCodings
{
    /// <summary>More are a decompression bomb or a broken server.</summary>
    public const int Most = 2;

    /// <summary>What is asked for in Accept-Encoding.</summary>
    public const string Accepted = "gzip, deflate, br";

    /// <summary>The coding names of a Content-Encoding header, lower case, in the order in which they were applied; <c>identity</c> is none.</summary>
    public static ValueList<string> Parse(string? header) =>
        (header ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.ToLowerInvariant())
            .Where(name => name is not "identity")
            .ToValueList();

    /// <summary>Null: this coding is not known.</summary>
    public static Func<ReadOnlyMemory<byte>, long, CancellationToken, DecodedBody>? Decoder(string coding) =>
        coding switch
        {
            "gzip" or "x-gzip" => GzipCoding.Decode,
            "deflate" => DeflateCoding.Decode,
            "br" => BrotliCoding.Decode,
            _ => null,
        };
}
