using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Tagging;

/// <summary>
/// A page that can be drawn on. Nothing can be drawn without saying what it is: a structure element or an artifact.
/// Coordinates are in points from the page's top-left corner, y downwards; mirroring for right-to-left pages was done above.
/// </summary>
internal interface IPageCanvas
{
    /// <summary>Draws a run with its origin at <paramref name="x"/> + run.X on the baseline <paramref name="baseline"/>.</summary>
    void DrawRun(ContentOwner owner, GlyphRun run, double x, double baseline);

    void FillRectangle(ContentOwner owner, double x, double y, double width, double height, Rgb color);

    void StrokeLine(ContentOwner owner, double x1, double y1, double x2, double y2, double thickness, Rgb color);

    /// <summary>A filled polygon (marks, arrows).</summary>
    void FillPolygon(ContentOwner owner, ReadOnlySpan<(double X, double Y)> points, Rgb color);

    void DrawImage(ContentOwner owner, PreparedImage image, double x, double y, double width, double height);

    /// <summary>A link annotation over a rectangle; <paramref name="link"/> is a Link structure element. Target: absolute address, or a destination name made by <see cref="IDocumentSurface.NameDestination"/>.</summary>
    void AddLink(StructureElement link, double x, double y, double width, double height, LinkTarget target);
}

/// <summary>Where a link goes.</summary>
/// <param name="Address">Absolute URI, or null.</param>
/// <param name="Destination">Name of a place in this document, or null.</param>
/// <param name="Description">What assistive technology says (/Contents).</param>
internal sealed record LinkTarget(string? Address, string? Destination, string Description);

/// <summary>Who owns what is drawn: a structure element, or an artifact.</summary>
internal abstract class ContentOwner { }

/// <summary>Decoration and furniture.</summary>
internal sealed class Artifact : ContentOwner
{
    /// <summary>Running heads, folios.</summary>
    public static Artifact Pagination { get; } = new("Pagination");

    /// <summary>Rules, marks, panels.</summary>
    public static Artifact Layout { get; } = new("Layout");

    private Artifact(string type) => Type = type;

    public string Type { get; }
}

/// <summary>A node of the structure tree (ISO 32000-1, 14.7). Made by <see cref="IDocumentSurface"/> or <see cref="Add"/>; children in reading order, fixed by the order of adding.</summary>
internal sealed class StructureElement : ContentOwner
{
    internal StructureElement(StructureType type, StructureElement? parent)
    {
        Type = type;
        Parent = parent;
    }

    public StructureType Type { get; }

    public StructureElement? Parent { get; }

    /// <summary>BCP 47, where it differs from the parent's.</summary>
    public string? Language { get; set; }

    /// <summary>/Alt of a figure or formula.</summary>
    public string? AlternativeText { get; set; }

    /// <summary>/ActualText; only on leaf Spans.</summary>
    public string? ActualText { get; set; }

    /// <summary>/ID of a Note (unique in the document).</summary>
    public string? NoteId { get; set; }

    /// <summary>Table cell attributes.</summary>
    public int ColumnSpan { get; set; } = 1;

    public int RowSpan { get; set; } = 1;

    /// <summary>Scope of a header cell.</summary>
    public HeaderScope Scope { get; set; }

    /// <summary>List numbering attribute of an L element.</summary>
    public bool? OrderedList { get; set; }

    /// <summary>Children: elements, and the <see cref="ContentItem"/> and <see cref="AnnotationItem"/> that the writer adds.</summary>
    internal List<object> Kids { get; } = [];

    /// <summary>Object number, given by the writer with the first content; 0: nothing is drawn in it yet. What stays 0 is left out.</summary>
    internal int Number { get; set; }

    /// <summary>Where the pictures and shapes of a figure stand, in the page's own coordinates; null: nothing yet.</summary>
    internal (double Left, double Bottom, double Right, double Top)? Bounds { get; set; }

    /// <summary>Adds a child at the end.</summary>
    public StructureElement Add(StructureType type)
    {
        var child = new StructureElement(type, this);
        Kids.Add(child);
        return child;
    }
}

internal enum HeaderScope
{
    None,
    Column,
    Row,
    Both,
}

/// <summary>Standard structure types that we use (PDF 1.7 set).</summary>
internal enum StructureType
{
    Document,
    Part,
    Sect,
    Art,
    Div,
    Aside,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    BlockQuote,
    Caption,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Formula,
    Code,
    Note,
    Reference,
    Link,
    Span,
    Quote,
    TOC,
    TOCI,
}

/// <summary>The document while it is being written. Pages leave as they are finished.</summary>
internal interface IDocumentSurface
{
    /// <summary>The Document element, root of the tree.</summary>
    StructureElement Root { get; }

    /// <summary>Starts a page; the one before it is finished and leaves, except for what <see cref="Defer"/> keeps.</summary>
    IPageCanvas AddPage(double width, double height);

    /// <summary>
    /// Starts a page that stands before all that <see cref="AddPage"/> begins, and after front pages begun earlier: contents are written
    /// when the articles have been, so that a volume streams. Bookmarks and structure keep the order in which they are added.
    /// </summary>
    IPageCanvas AddFrontPage(double width, double height);

    /// <summary>Number of pages begun.</summary>
    int PageCount { get; }

    /// <summary>Gives a name to a place on the current page (top, in points from the page's top).</summary>
    void NameDestination(string name, double top);

    /// <summary>Adds a bookmark to a named destination; level 1 is the top.</summary>
    void AddOutline(int level, string title, string destination);

    /// <summary>Draws later on the page begun last, when the document ends and the page count is known ("3 / 6").</summary>
    void Defer(Action<IPageCanvas> draw);

    void Attach(Attachment attachment);
}

/// <summary>What the document says of itself (Info and XMP).</summary>
internal sealed record DocumentProperties
{
    public required string Title { get; init; }

    public ValueList<string> Authors { get; init; } = [];

    public string? Description { get; init; }

    /// <summary>BCP 47; null: unknown (und).</summary>
    public string? Language { get; init; }

    public ValueList<string> Keywords { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Source { get; init; }

    public string? Rights { get; init; }

    /// <summary>Publication date as ISO 8601, or null (dc:date).</summary>
    public string? Published { get; init; }

    /// <summary>Time of the capture: creation and modification date.</summary>
    public required DateTimeOffset Created { get; init; }

    public required string Producer { get; init; }

    public TextDirection Direction { get; init; }
}
