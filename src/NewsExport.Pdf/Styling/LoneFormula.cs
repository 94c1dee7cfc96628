using System.Xml.Linq;
using NewsExport.Pdf.Shaping.Formulas;

namespace NewsExport.Pdf.Styling;

/// <summary>A paragraph that is one formula: some pages mark what stands on a line of its own as a formula in a line.</summary>
/// <param name="Mark">The mark of the sentence that the formula ends, or nothing.</param>
internal sealed record LoneFormula(Paragraph Paragraph, InlineMath Formula, string Mark)
{
    public MathBlock Block =>
        new(Formula.MathMl, Formula.Tex)
        {
            Id = Paragraph.Id,
            Text = Formula.Text + Mark,
            Language = Paragraph.Language,
        };

    /// <summary>Null: the paragraph has words of its own.</summary>
    public static LoneFormula? Of(Paragraph block)
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

        return formula is null ? null : new LoneFormula(block, formula, mark);
    }

    /// <summary>The formula with its mark at the end of its outermost row, which can be broken into lines; null where it is none.</summary>
    public XElement? Source()
    {
        var source = LinearMath.Parse(Formula.MathMl);
        if (source is null || Mark.Length == 0)
        {
            return source;
        }

        var mark = new XElement("mtext", Mark);
        var row = MathRow.Innermost(source);
        if (!MathRow.IsRow(row))
        {
            return new XElement("math", new XElement("mrow", source), mark);
        }

        row.Add(mark);
        return source;
    }
}
