namespace NewsExport.Extract.Building;

/// <summary>An article in the nouns of the model, and what it still needs.</summary>
internal sealed record BuiltArticle
{
    /// <summary>The body in order, footnotes last.</summary>
    public required ValueList<Block> Blocks { get; init; }

    /// <summary>The metadata, refined by what the body shows (its lead picture).</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <summary>Pictures to fetch, in the order of the text.</summary>
    public ValueList<AssetRequest> Requests { get; init; } = [];

    /// <summary>What building left out: repeated titles, bylines, tracking pixels.</summary>
    public ValueList<Removal> Removals { get; init; } = [];

    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The page says that the rest is for subscribers.</summary>
    public bool IsTeaser { get; init; }
}
