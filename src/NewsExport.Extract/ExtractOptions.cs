using System.Collections.Frozen;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract;

/// <summary>What a person knows about the page, and what a page may cost.</summary>
internal sealed record ExtractOptions
{
    /// <summary>CSS selector of the article's body; what it matches is the body. Null: the program finds it.</summary>
    public string? Select { get; init; }

    /// <summary>CSS selectors of what is no part of the article.</summary>
    public ValueList<string> Remove { get; init; } = [];

    public ReadLimits Limits { get; init; } = new();

    /// <summary>Heuristics to leave out, by name; for measuring what each is worth. Default none.</summary>
    public IReadOnlySet<string> Disabled { get; init; } = FrozenSet<string>.Empty;
}
