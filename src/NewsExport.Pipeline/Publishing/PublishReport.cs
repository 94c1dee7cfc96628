namespace NewsExport.Pipeline.Publishing;

/// <summary>What publishing came to: files, or an error and no file.</summary>
internal sealed record PublishReport
{
    public ValueList<OutputFile> Files { get; init; } = [];

    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    public SourceError? Error { get; init; }

    public bool IsMachineFault { get; init; }
}
