namespace NewsExport.Pipeline;

/// <summary>What became of one source, or of the bundle.</summary>
/// <param name="Source">As the user named it; <c>bundle</c> for the bundle.</param>
public sealed record SourceResult(string Source)
{
    /// <summary>The page's address, or null for a local source that names none.</summary>
    public Uri? Url { get; init; }

    public string? Title { get; init; }

    /// <summary>What stands in the output folder now, each document after the pictures it needs; empty for a source of a bundle, and for one that failed.</summary>
    public ValueList<OutputFile> Outputs { get; init; } = [];

    /// <summary>How sure the extractor is, 0 to 1; null where there is no article.</summary>
    public double? Confidence { get; init; }

    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Null: all went well.</summary>
    public SourceError? Error { get; init; }

    /// <summary>The machine failed, not the source (disk full, folder not writable): the run ended here and can be resumed.</summary>
    public bool IsMachineFault { get; init; }

    public TimeSpan Elapsed { get; init; }
}

/// <summary>A file that stands in its place, written now or before with the same content.</summary>
/// <param name="Format"><c>pdf</c>, <c>epub</c>, <c>html</c>, <c>md</c>, <c>txt</c>, <c>json</c>, or <c>asset</c> for a picture beside Markdown.</param>
/// <param name="Path">The output as the user gave it with the name joined to it; <c>-</c>: standard output.</param>
/// <param name="Sha256">64 lower-case hex digits.</param>
/// <param name="Bytes">Length.</param>
public sealed record OutputFile(string Format, string Path, string Sha256, long Bytes);
