namespace NewsExport;

/// <summary>A picture made ready for every renderer: upright, bounded, stripped of metadata, JPEG or PNG; or the reason why there is none.</summary>
public sealed record PreparedImage
{
    /// <summary>The encoded file; null: the picture was not kept, see <see cref="Failure"/>.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    public ImageFormat Format { get; init; }

    /// <summary>Pixels.</summary>
    public int Width { get; init; }

    /// <summary>Pixels.</summary>
    public int Height { get; init; }

    /// <summary>SHA-256 of <see cref="Bytes"/>, lower-case hex; names files and makes one object of equal pictures.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Why the picture was not kept, for people: "404, not found". Null: it was.</summary>
    public string? Failure { get; init; }

    /// <summary>What is not as the server has it, for people: "cut off: only 70 % of it came". Null: nothing.</summary>
    public string? Note { get; init; }

    /// <summary><c>.jpg</c> or <c>.png</c>.</summary>
    public string Extension => Format == ImageFormat.Jpeg ? ".jpg" : ".png";

    /// <summary><c>image/jpeg</c> or <c>image/png</c>.</summary>
    public string MediaType => Format == ImageFormat.Jpeg ? "image/jpeg" : "image/png";
}

public enum ImageFormat
{
    Jpeg,
    Png,
}
