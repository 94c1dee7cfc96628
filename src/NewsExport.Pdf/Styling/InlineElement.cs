using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>A structure element inside a paragraph, before it exists: it is made when its first run is drawn, so that it stands between the right words.</summary>
internal sealed class InlineElement(StructureType type, InlineElement? parent)
{
    public StructureType Type { get; } = type;

    public InlineElement? Parent { get; } = parent;

    /// <summary>Where a <see cref="StructureType.Link"/> goes.</summary>
    public LinkTarget? Target { get; init; }

    public string? Language { get; init; }

    public string? AlternativeText { get; init; }
}
