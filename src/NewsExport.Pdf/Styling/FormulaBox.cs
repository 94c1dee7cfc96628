using System.Xml.Linq;
using NewsExport.Pdf.Shaping.Formulas;

namespace NewsExport.Pdf.Styling;

/// <summary>A built-up piece of a formula in a line of text.</summary>
/// <param name="source">MathML.</param>
/// <param name="said">The same in one line, for whoever copies it.</param>
internal sealed class FormulaBox(XElement source, string said)
{
    public XElement Source { get; } = source;

    public string Said { get; } = said;

    /// <summary>Measured once, when the paragraph is shaped.</summary>
    public MathBox? Set { get; set; }
}
