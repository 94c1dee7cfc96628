using System.Xml.Linq;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Shaping.Formulas;
using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>
/// A formula set in its column: whole, broken before signs of relation, row by row, or smaller; nothing where all of that is too wide or
/// taller than a page.
/// </summary>
internal sealed class MathLines
{
    /// <summary>Smaller than this share of the text size nobody reads it.</summary>
    private const double LeastScale = 0.75;

    /// <summary>Lines after the first start further in, in em.</summary>
    private const double Indent = 2;

    /// <summary>Of a page's height, for one line of a formula: something may stand at the foot of the page.</summary>
    private const double MostOfPage = 0.8;

    private readonly double _least;
    private readonly double _leastDepth;
    private readonly double _width;
    private readonly double _height;

    public MathLines(TextShaper shaper, FlowMath item, StyleSheet sheet)
    {
        Gap = sheet.U / 3;
        (_least, _leastDepth) = (item.Linear.Role.Ascent, item.Linear.Role.Size - item.Linear.Role.Ascent);
        (_width, _height) = (item.Width, MostOfPage * sheet.Page.GridHeight);

        var setter = new MathSetter(shaper, Missing);
        var style = new MathStyle(item.Linear.Role.Style, IsDisplay: true, Level: 0);
        var whole = setter.Set(item.Source, style);
        if (whole.Width <= 0 || setter.IsCut)
        {
            return;
        }

        Lines = Held([whole]) ?? Tried(new MathSetter(shaper, null), item.Source, style, whole) ?? [];
    }

    public IReadOnlyList<MathBox> Lines { get; } = [];

    /// <summary>What of the formula no font has, however often it was set.</summary>
    public MissingGlyphs Missing { get; } = new();

    /// <summary>White between two lines.</summary>
    public double Gap { get; }

    /// <summary>Of some of the lines.</summary>
    public double HeightOf(int first, int count)
    {
        var height = Math.Max(count - 1, 0) * Gap;
        for (var i = first; i < first + count; i++)
        {
            height += AscentOf(Lines[i]) + DepthOf(Lines[i]);
        }

        return height;
    }

    /// <summary>A line is at least as high as one of text.</summary>
    public double AscentOf(MathBox line) => Math.Max(line.Ascent, _least);

    public double DepthOf(MathBox line) => Math.Max(line.Depth, _leastDepth);

    private List<MathBox>? Tried(MathSetter setter, XElement source, MathStyle style, MathBox whole)
    {
        var scale = Math.Min(_width / whole.Width, _height / (whole.Ascent + whole.Depth)) * 0.995;
        return Held(Broken(setter.Row(source, style), style))
            ?? Held(setter.Equations(source, style))
            ?? (scale < LeastScale ? null : Held([setter.Set(source, style.Scaled(scale))]));
    }

    /// <summary>The lines, if column and page hold each of them.</summary>
    private List<MathBox>? Held(List<MathBox> lines) =>
        lines.Count > 0 && lines.TrueForAll(line => line.Width <= _width && AscentOf(line) + DepthOf(line) <= _height) ? lines : null;

    /// <summary>Lines as full as they get, each of which begins with a sign of relation.</summary>
    private List<MathBox> Broken(List<MathAtom> row, MathStyle style)
    {
        List<MathBox> lines = [];
        List<MathAtom> line = [];
        List<MathAtom> piece = [];
        foreach (var atom in row)
        {
            if (atom.Kind == MathKind.Relation && piece.Count > 0)
            {
                Take();
            }

            piece.Add(atom);
        }

        Take();
        Close();
        return lines;

        // The piece joins the line, or begins the next one.
        void Take()
        {
            if (line.Count > 0 && Shifted(MathRow.Set([.. line, .. piece], style)).Width > _width)
            {
                Close();
            }

            line.AddRange(piece);
            piece.Clear();
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
