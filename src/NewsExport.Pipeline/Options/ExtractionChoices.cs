namespace NewsExport.Pipeline;

/// <summary>What a person knows about a page: it beats what the program guesses.</summary>
public sealed record ExtractionChoices
{
    /// <summary>CSS selectors of the article's body; empty: the program finds it.</summary>
    public ValueList<string> Select { get; init; } = [];

    /// <summary>CSS selectors of what is left out.</summary>
    public ValueList<string> Remove { get; init; } = [];
}
