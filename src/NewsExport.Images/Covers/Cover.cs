namespace NewsExport.Images.Covers;

/// <summary>What stands on the cover of an EPUB.</summary>
internal sealed record Cover
{
    public required string Title { get; init; }

    /// <summary>The site's name; null: its place stays empty.</summary>
    public string? Site { get; init; }

    /// <summary>As the language writes it; null: its place stays empty.</summary>
    public string? Date { get; init; }

    /// <summary>One line; null: its place stays empty.</summary>
    public string? Authors { get; init; }

    /// <summary>The colour of the site's name.</summary>
    public required Color Accent { get; init; }

    /// <summary>The lead picture, JPEG or PNG as <see cref="ImagePreparer"/> makes it; null: the fingerprints fill its place.</summary>
    public ReadOnlyMemory<byte>? Picture { get; init; }

    /// <summary>One row an article.</summary>
    public ValueList<CoverRow> Rows { get; init; } = [];
}

/// <summary>A row of a cover: the fingerprint of a digest.</summary>
internal sealed record CoverRow(string Sha256, Color Accent);

/// <summary>The font files that covers are set in; TrueType or OpenType.</summary>
internal sealed record CoverFonts(ReadOnlyMemory<byte> Title, ReadOnlyMemory<byte> Site, ReadOnlyMemory<byte> Text);
