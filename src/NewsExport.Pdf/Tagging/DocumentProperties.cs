namespace NewsExport.Pdf.Tagging;

/// <summary>What the document says of itself (Info and XMP).</summary>
internal sealed record DocumentProperties
{
    public required string Title { get; init; }

    public ValueList<string> Authors { get; init; } = [];

    public string? Description { get; init; }

    /// <summary>BCP 47; null: unknown (und).</summary>
    public string? Language { get; init; }

    public ValueList<string> Keywords { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Source { get; init; }

    public string? Rights { get; init; }

    /// <summary>Publication date as ISO 8601, or null (dc:date).</summary>
    public string? Published { get; init; }

    /// <summary>Time of the capture: creation and modification date.</summary>
    public required DateTimeOffset Created { get; init; }

    public required string Producer { get; init; }

    public TextDirection Direction { get; init; }
}
