namespace NewsExport.Pipeline;

/// <summary>What the program makes of one source, and why; nothing is written.</summary>
/// <param name="Source">As the user named it.</param>
public sealed record Inspection(string Source)
{
    /// <summary>Null exactly when <see cref="Error"/> is set.</summary>
    public Extraction? Extraction { get; init; }

    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    public SourceError? Error { get; init; }
}
