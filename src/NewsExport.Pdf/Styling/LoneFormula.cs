using System.Xml.Linq;

namespace NewsExport.Pdf.Styling;

/// <summary>A paragraph that is one formula: some pages mark what stands on a line of its own as a formula in a line.</summary>
internal static class LoneFormula
{
    /// <summary>Null: the paragraph has words of its own.</summary>
    public static MathBlock? Of(Paragraph block)
    {
        InlineMath? formula = null;
        var mark = "";
        foreach (var inline in block.Content)
        {
            switch (inline)
            {
                case InlineMath math when formula is null && math.MathMl is { Length: > 0 }:
                    formula = math;
                    break;
                case TextRun run when string.IsNullOrWhiteSpace(run.Text):
                    break;
                case TextRun run when formula is not null && mark.Length == 0 && run.Text.Trim() is "." or "," or ";":
                    mark = run.Text.Trim();
                    break;
                default:
                    return null;
            }
        }

        if (formula is null)
        {
            return null;
        }

        var mathMl = mark.Length > 0 && LinearMath.Parse(formula.MathMl!) is { } source ? WithMark(source, mark) : formula.MathMl;
        return new MathBlock(mathMl, formula.Tex)
        {
            Id = block.Id,
            Text = formula.Text + mark,
            Language = block.Language,
        };
    }

    /// <summary>The full stop of the sentence that the formula ends.</summary>
    private static string WithMark(XElement source, string mark) =>
        new XElement(source.Name, new XElement("mrow", source.Elements()), new XElement("mtext", mark)).ToString(
            SaveOptions.DisableFormatting
        );
}
