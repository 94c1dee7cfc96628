using System.Xml.Linq;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Shaping.Formulas;
using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>A formula set in its column: whole, broken before signs of relation, or smaller; nothing where all of that is too wide.</summary>
internal sealed class MathLines
{
    /// <summary>Smaller than this share of the text size nobody reads it.</summary>
    private const double LeastScale = 0.75;

    /// <summary>Lines after the first start further in.</summary>
    private const double Indent = 2;

    public MathLines(TextShaper shaper, FlowMath item, StyleSheet sheet)
    {
        var setter = new MathSetter(shaper, null);
        var style = new MathStyle(item.Linear.Role.Style, IsDisplay: true, Level: 0);
        var whole = new MathSetter(shaper, Missing).Set(item.Source, style);
        if (whole.Width <= item.Width)
        {
            Lines = whole.Width > 0 ? [whole] : [];
        }
        else if (Broken(setter, item.Source, style, item.Width) is { } lines)
        {
            Lines = lines;
        }
        else
        {
            var scale = item.Width / whole.Width;
            Lines = scale < LeastScale ? [] : [setter.Set(item.Source, style.Scaled(scale * 0.995))];
        }

        Gap = sheet.U / 3;
        (Least, LeastDepth) = (item.Linear.Role.Ascent, item.Linear.Role.Size - item.Linear.Role.Ascent);
    }

    public IReadOnlyList<MathBox> Lines { get; }

    /// <summary>What of the formula no font has, however often it was set.</summary>
    public MissingGlyphs Missing { get; } = new();

    /// <summary>White between two lines.</summary>
    public double Gap { get; }

    /// <summary>A line is at least as high as one of text.</summary>
    private double Least { get; }

    private double LeastDepth { get; }

    public double Height
    {
        get
        {
            var height = Math.Max(Lines.Count - 1, 0) * Gap;
            foreach (var line in Lines)
            {
                height += AscentOf(line) + Math.Max(line.Depth, LeastDepth);
            }

            return height;
        }
    }

    public double AscentOf(MathBox line) => Math.Max(line.Ascent, Least);

    public double DepthOf(MathBox line) => Math.Max(line.Depth, LeastDepth);

    private static List<MathBox>? Broken(MathSetter setter, XElement source, MathStyle style, double width)
    {
        List<MathBox> lines = [];
        List<MathAtom> line = [];
        List<MathAtom> piece = [];
        foreach (var atom in setter.Row(source, style))
        {
            if (atom.Kind == MathKind.Relation && piece.Count > 0 && !Take())
            {
                return null;
            }

            piece.Add(atom);
        }

        if (!Take())
        {
            return null;
        }

        Close();
        return lines.Count > 1 ? lines : null;

        // The piece joins the line, or begins the next one; false: no line holds it.
        bool Take()
        {
            if (line.Count > 0 && Shifted(MathRow.Set([.. line, .. piece], style)).Width > width)
            {
                Close();
            }

            line.AddRange(piece);
            piece.Clear();
            return Shifted(MathRow.Set(line, style)).Width <= width;
        }

        void Close()
        {
            lines.Add(Shifted(MathRow.Set(line, style)));
            line.Clear();
        }

        MathBox Shifted(MathBox box) =>
            lines.Count == 0
                ? box
                : new MathBox(box.Width + (Indent * style.Size), box.Ascent, box.Depth).With(box, Indent * style.Size, 0);
    }
}
