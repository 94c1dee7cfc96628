namespace NewsExport.Markup.Epub;

/// <summary>Paints a cover as JPEG, 1600 x 2560; null: none. Painting is another room's work; who wires the rooms passes it in.</summary>
internal delegate ValueTask<ReadOnlyMemory<byte>?> CoverPainter(CoverRequest request, CancellationToken cancellationToken);

/// <summary>What stands on a cover.</summary>
internal sealed record CoverRequest
{
    public required string Title { get; init; }

    /// <summary>The site's name, or for a volume the count of its articles.</summary>
    public string? Site { get; init; }

    /// <summary>As the language writes it.</summary>
    public string? Date { get; init; }

    /// <summary>Authors, or for a volume the sites, as one line.</summary>
    public string? Authors { get; init; }

    public string? Language { get; init; }

    public TextDirection Direction { get; init; }

    public required Accent Accent { get; init; }

    /// <summary>The lead picture; null: the fingerprints fill its place.</summary>
    public PreparedImage? Picture { get; init; }

    /// <summary>One row an article, at most 12.</summary>
    public ValueList<CoverBand> Fingerprints { get; init; } = [];
}

/// <summary>One row of a cover: a digest in a site's colour.</summary>
internal sealed record CoverBand(string Sha256, Accent Accent);
