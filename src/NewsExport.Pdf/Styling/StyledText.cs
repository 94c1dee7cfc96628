using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>A paragraph with its look and its place in the structure, before shaping.</summary>
internal sealed record StyledText(
    IReadOnlyList<TextSpan> Spans,
    TextRole Role,
    ContentOwner Owner,
    TextDirection Direction,
    string? Language
)
{
    /// <summary>Some span refers to a note; others need not be searched.</summary>
    public bool HasNotes { get; init; }

    public bool IsEmpty => Spans.Count == 0;

    /// <summary>The words alone.</summary>
    public string Text => string.Concat(Spans.Select(span => span.Text));

    /// <summary>Furniture and labels: one span in the role's own style.</summary>
    public static StyledText Plain(string text, TextRole role, ContentOwner owner, StyleSheet sheet) =>
        new(text.Length == 0 ? [] : [new TextSpan(text, role.Style, null, new SpanTag())], role, owner, sheet.Direction, sheet.Language);
}
