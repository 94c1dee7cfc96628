using System.Xml.Linq;
using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Styling;

/// <summary>A stretch of a formula in one look.</summary>
/// <param name="IsVariable">Italic; names of functions, numbers and signs are upright (ISO 80000-2).</param>
internal sealed record MathPiece(string Text, VerticalForm Form, bool IsVariable)
{
    /// <summary>Stands in two dimensions even in a line of text: a small fraction, a root; null: the text says it as it is drawn.</summary>
    public XElement? Built { get; init; }
}
