namespace NewsExport;

/// <summary>What extraction made of a page, and what it still needs.</summary>
public sealed record Extraction
{
    /// <summary>The article without pictures.</summary>
    public required Article Article { get; init; }

    /// <summary>What was taken out of the page's main part, and why, in the order of the page.</summary>
    public ValueList<Removal> Removals { get; init; } = [];

    /// <summary>How sure the extractor is that this is the article, whole and alone; 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Pictures to fetch, in the order of the text.</summary>
    public ValueList<AssetRequest> Requests { get; init; } = [];

    /// <summary>Where the article goes on, or null.</summary>
    public Uri? NextPage { get; init; }

    public ValueList<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>One thing that was taken out.</summary>
/// <param name="Step">The heuristic that decided: its file's name in kebab case, e.g. <c>share-bar</c>.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Place">Where: a short CSS-like path.</param>
/// <param name="Text">The first words of what was removed, at most 80 characters.</param>
public sealed record Removal(string Step, string Reason, string Place, string Text);
