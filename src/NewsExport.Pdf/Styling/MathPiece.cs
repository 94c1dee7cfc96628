using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Styling;

/// <summary>A stretch of a formula in one look.</summary>
/// <param name="IsVariable">Italic; names of functions, numbers and signs are upright (ISO 80000-2).</param>
internal readonly record struct MathPiece(string Text, VerticalForm Form, bool IsVariable);
