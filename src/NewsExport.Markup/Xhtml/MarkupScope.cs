namespace NewsExport.Markup.Xhtml;

/// <summary>What everyone who writes a part of one article needs to know.</summary>
internal sealed class MarkupScope(MarkupWriter writer, Article article, BodySurvey survey, IMarkupDialect dialect)
{
    public MarkupWriter Writer { get; } = writer;

    public Article Article { get; } = article;

    public BodySurvey Survey { get; } = survey;

    public IMarkupDialect Dialect { get; } = dialect;

    public Labels Labels { get; } = Labels.For(article.Metadata.Language?.Value);

    /// <summary>Number of the file that is being written, from 0.</summary>
    public int Part { get; set; }

    /// <summary>Headings of the body's own level, in order.</summary>
    public List<OutlineEntry> Outline { get; } = [];

    public HashSet<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The id that <paramref name="block"/> carries in the document, or null.</summary>
    public string? IdOf(Block block) =>
        block.Id is { } id && Survey.Find(id) is { } place && ReferenceEquals(place.Block, block) ? place.Id : null;
}

/// <summary>A heading for the table of contents.</summary>
internal sealed record OutlineEntry(int Level, string Text, int Part, string Id);

/// <summary>Where EPUB and HTML differ.</summary>
internal interface IMarkupDialect
{
    /// <summary>EPUB's own attributes and XML's language attribute are understood.</summary>
    bool IsEpub { get; }

    /// <summary>Links to other pages are kept.</summary>
    bool KeepsLinks { get; }

    /// <summary>Writes the <c>src</c> of an <c>img</c>.</summary>
    void WritePicture(MarkupWriter writer, ArticleImage image, PreparedImage prepared);

    /// <summary>Writes the <c>href</c> of a link to another page.</summary>
    void WriteAddress(MarkupWriter writer, string address);

    /// <summary>The address of a place in this article, seen from <paramref name="fromPart"/>.</summary>
    string PlaceAddress(int fromPart, int toPart, string id);

    /// <summary>MathML was written.</summary>
    void UsesMath();
}
