namespace NewsExport;

/// <summary>An article ready to be rendered: what it says, what is known about it, where it came from, and its pictures.</summary>
public sealed record Article
{
    public required ArticleMetadata Metadata { get; init; }

    /// <summary>The body in order; <see cref="Footnote"/>s last. Title, subtitle, byline and date are not in it.</summary>
    public required ValueList<Block> Body { get; init; }

    public required Capture Capture { get; init; }

    /// <summary>Pictures by <see cref="ArticleImage.Key"/>; a key that is missing was never asked for (<c>--images none</c>).</summary>
    public IReadOnlyDictionary<string, PreparedImage> Images { get; init; } = new Dictionary<string, PreparedImage>(StringComparer.Ordinal);

    /// <summary>Files that go with the article into formats that can carry them.</summary>
    public ValueList<Attachment> Attachments { get; init; } = [];

    /// <summary>The page shows only the beginning: text is missing behind a paywall. Renderers mark it.</summary>
    public bool IsTeaser { get; init; }
}

/// <summary>A file carried inside a document.</summary>
/// <param name="Name">File name, ASCII, without folders.</param>
/// <param name="Relationship">PDF 2.0 AFRelationship: <c>Source</c>, <c>Data</c>, <c>Supplement</c>, <c>Alternative</c>, <c>Unspecified</c>.</param>
public sealed record Attachment(string Name, string MediaType, ReadOnlyMemory<byte> Bytes, string Description, string Relationship);
