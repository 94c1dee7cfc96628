namespace NewsExport;

/// <summary>
/// A page as it was received, with everything that was not on the page itself: address, time, status, and the assets fetched with it.
/// The same capture and options give the same bytes.
/// </summary>
public sealed record Capture
{
    /// <summary>What the user named: shown in messages; for a local file never written into an output.</summary>
    public required ArticleSource Source { get; init; }

    /// <summary>The address that was asked for, without credentials; null for a local source.</summary>
    public Uri? RequestedUrl { get; init; }

    /// <summary>The address after redirects, without credentials; for a local source <c>--base-url</c> if given, else null.</summary>
    public Uri? FinalUrl { get; init; }

    /// <summary>When the page was received (a local file: its modification time), UTC, whole seconds.</summary>
    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>HTTP status, or null for a local source.</summary>
    public int? Status { get; init; }

    /// <summary>Content-Type without parameters, lower case; null if none was sent.</summary>
    public string? MediaType { get; init; }

    /// <summary>The charset parameter of Content-Type, as sent; null if none.</summary>
    public string? DeclaredCharset { get; init; }

    /// <summary>The body after content decoding (gzip, br, ...), before character decoding.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>SHA-256 of <see cref="Body"/>, 64 lower-case hex digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Each guard that was lifted, e.g. <c>allow-private 127.0.0.0/8</c>.</summary>
    public ValueList<string> Allowances { get; init; } = [];

    /// <summary>Redirects followed, in order, without credentials; empty: none.</summary>
    public ValueList<Uri> Redirects { get; init; } = [];
}

/// <summary>What the user named: a URL, a local file, or standard input.</summary>
/// <param name="Text">The argument as typed.</param>
public sealed record ArticleSource(string Text, ArticleSourceKind Kind)
{
    /// <summary>The address of a <see cref="ArticleSourceKind.Web"/> source.</summary>
    public Uri? Url { get; init; }

    /// <summary>The absolute path of a <see cref="ArticleSourceKind.File"/> source.</summary>
    public string? Path { get; init; }
}

public enum ArticleSourceKind
{
    Web,
    File,
    StandardInput,
}

/// <summary>A picture that an article needs: several addresses of one picture, best first; the first that answers wins.</summary>
/// <param name="Key">The <see cref="ArticleImage.Key"/> that it serves.</param>
public sealed record AssetRequest(string Key, ValueList<AssetAddress> Addresses);

/// <summary>One address of an asset.</summary>
/// <param name="Reference">As the page writes it (relative, absolute or <c>data:</c>); relative ones of a local page are read from beside it.</param>
/// <param name="Url">Resolved against the base, or null where there is none.</param>
public sealed record AssetAddress(string Reference, Uri? Url);

/// <summary>What became of an asset request: bytes, or a reason.</summary>
public sealed record Asset(string Key)
{
    /// <summary>The bytes as received, content decoding undone; null: failed.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>Why there are no bytes, for people: "404, not found". Null: there are.</summary>
    public string? Failure { get; init; }

    /// <summary>Each guard that was lifted to get the bytes, as in <see cref="Capture.Allowances"/>, which gains them when the asset joins the capture.</summary>
    public ValueList<string> Allowances { get; init; } = [];
}
