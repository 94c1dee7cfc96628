using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Layout;

/// <summary>Where the visible words of a line begin and end on the paper, hung punctuation included.</summary>
internal static class LineEnds
{
    public static double Left(TextLine line)
    {
        var left = double.MaxValue;
        foreach (var run in line.Runs)
        {
            var x = run.X;
            foreach (var glyph in run.Glyphs)
            {
                if (!string.IsNullOrWhiteSpace(glyph.Text))
                {
                    left = Math.Min(left, x);
                    break;
                }

                x += glyph.Advance;
            }
        }

        return left == double.MaxValue ? 0 : left;
    }

    public static double Right(TextLine line)
    {
        double right = 0;
        foreach (var run in line.Runs)
        {
            var x = run.X;
            foreach (var glyph in run.Glyphs)
            {
                x += glyph.Advance;
                if (!string.IsNullOrWhiteSpace(glyph.Text))
                {
                    right = Math.Max(right, x);
                }
            }
        }

        return right;
    }
}
