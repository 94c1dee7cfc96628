namespace NewsExport.Pipeline;

/// <summary>Metadata that a person gives: it beats what the page says, which stays as evidence that lost.</summary>
public sealed record MetadataOverrides
{
    /// <summary>Null: the page's own.</summary>
    public string? Title { get; init; }

    /// <summary>Empty: the page's own.</summary>
    public ValueList<string> Authors { get; init; } = [];

    /// <summary>BCP 47 tag. Null: the page's own.</summary>
    public string? Language { get; init; }
}
