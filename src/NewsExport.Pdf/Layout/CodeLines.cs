using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>The wrapped lines of a code block, shaped when they are drawn.</summary>
internal sealed class CodeLines(FlowCode item, Typesetter typesetter)
{
    /// <summary>JetBrains Mono's advance in em.</summary>
    private const double Advance = 0.6;

    private readonly List<(string Text, int Indent, bool IsContinuation)> _pieces = CodeWrapping.Wrap(
        item.Lines,
        Math.Max((int)((item.Width + 0.5) / (item.Role.Size * Advance)), 12),
        line => Widths(line, item, typesetter)
    );

    public int Count => _pieces.Count;

    public void Draw(List<Ink> inks, int line, double top)
    {
        var (text, indent, isContinuation) = _pieces[line];
        var column = item.Role.Size * Advance;
        if (isContinuation)
        {
            inks.Add(Arrow(top));
        }

        if (text.Length == 0)
        {
            return;
        }

        var styled = Styled(text, item);
        // Twice the width: a line of fullwidth letters is longer than its columns and must not be broken again.
        var set = typesetter.Aligned(styled, item.Width * 2, CellAlignment.Start);
        var width = item.Width - (indent * column);
        inks.Add(new TextInk(set, set.Lines[0], StartOf(indent * column, width), width, top + item.Role.Ascent));
    }

    private static StyledText Styled(string line, FlowCode item) =>
        new([new TextSpan(line, item.Role.Style, null, new SpanTag())], item.Role, item.Owner, TextDirection.LeftToRight, item.Language);

    /// <summary>The columns that each unit takes in a line with emoji that are named: a name is longer than a sign.</summary>
    private static double[]? Widths(string line, FlowCode item, Typesetter typesetter)
    {
        var mayHaveEmoji =
            line.AsSpan().IndexOfAnyInRange('\u203C', '\u3299') >= 0 || line.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;
        if (!mayHaveEmoji || typesetter.Shape(Styled(line, item)) is not { Missing.Named: > 0 } shaped)
        {
            return null;
        }

        var widths = new double[line.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = shaped.Measures.Advance(i) / (item.Role.Size * Advance);
        }

        return widths;
    }

    /// <summary>The mark of a continued line: drawn, so that copied code has no added characters.</summary>
    private ShapeInk Arrow(double top)
    {
        var em = item.Role.Size;
        (double X, double Y)[] points =
        [
            (0, 0.22 * em),
            (0.07 * em, 0.22 * em),
            (0.07 * em, 0.46 * em),
            (0.34 * em, 0.46 * em),
            (0.34 * em, 0.36 * em),
            (0.52 * em, 0.495 * em),
            (0.34 * em, 0.63 * em),
            (0.34 * em, 0.53 * em),
            (0, 0.53 * em),
        ];
        return new ShapeInk(Artifact.Layout, points, StartOf(0, 0.52 * em), top, 0.52 * em, typesetter.Sheet.Accent);
    }

    /// <summary>Code runs from the left on every page: places in its panel are not mirrored.</summary>
    private double StartOf(double x, double width) =>
        typesetter.Sheet.Direction == TextDirection.RightToLeft ? item.Start + item.Width - x - width : item.Start + x;
}
