using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>A footnote ready to be shaped.</summary>
internal sealed record StyledNote(string Id, StyledText Label, IReadOnlyList<StyledText> Paragraphs, Anchor Anchor);
