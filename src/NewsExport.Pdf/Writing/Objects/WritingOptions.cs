namespace NewsExport.Pdf.Writing.Objects;

/// <summary>How the bytes of a document are laid down; what the document says does not depend on it.</summary>
internal sealed record WritingOptions
{
    /// <summary>How hard streams are compressed: 1 (fast) to 9 (small).</summary>
    public int Compression { get; init; } = 6;

    /// <summary>No compression and no object streams, so that a person (or a test) can read the file as text. Default false.</summary>
    public bool Readable { get; init; }
}
