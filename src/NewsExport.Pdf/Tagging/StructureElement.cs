namespace NewsExport.Pdf.Tagging;

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
