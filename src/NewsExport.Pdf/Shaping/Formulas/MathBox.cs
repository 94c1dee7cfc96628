namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>A formula, or a piece of one, ready to draw; measured from its start on the baseline, down is positive.</summary>
internal sealed class MathBox(double width, double ascent, double depth)
{
    private readonly List<MathMark> _marks = [];

    public double Width { get; } = width;

    /// <summary>Above the baseline.</summary>
    public double Ascent { get; } = ascent;

    /// <summary>Below the baseline.</summary>
    public double Depth { get; } = depth;

    /// <summary>How far above the baseline the lowest ink stands (an accent's); 0: it reaches down to it.</summary>
    public double Floor { get; init; }

    public IReadOnlyList<MathMark> Marks => _marks;

    public MathBox With(MathMark mark)
    {
        _marks.Add(mark);
        return this;
    }

    /// <summary>Takes over what another box draws, moved.</summary>
    public MathBox With(MathBox inner, double x, double y)
    {
        foreach (var mark in inner._marks)
        {
            _marks.Add(mark with { X = mark.X + x, Y = mark.Y + y });
        }

        return this;
    }
}

/// <summary>Something drawn at a place of a formula.</summary>
internal abstract record MathMark(double X, double Y);

/// <summary>Glyphs with their origin at the place.</summary>
internal sealed record MathGlyphs(double X, double Y, GlyphRun Run) : MathMark(X, Y);

/// <summary>A filled outline, its points measured from the place: rules, roots, brackets that grow.</summary>
internal sealed record MathOutline(double X, double Y, (double X, double Y)[] Points, Rgb Color) : MathMark(X, Y);
