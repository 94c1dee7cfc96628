using System.Xml.Linq;

namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>
/// Builds a MathML formula (MathML Core, 3) up in two dimensions: fractions, scripts, roots, sums, matrices. What it does not know is set as a row of
/// what it holds, so that nothing is lost.
/// </summary>
internal sealed class MathSetter(TextShaper shaper, MissingGlyphs? missing)
{
    /// <summary>Formulas nested deeper than this are no formulas.</summary>
    public const int Deepest = 40;

    private readonly MathGlyphSetter _glyphs = new(shaper, missing);
    private int _depth;

    /// <summary>What was set lacks something: the formula is nested too deep or has a table too large.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The formula has more than anyone draws: nothing stands for it.</summary>
    public MathBox Cut()
    {
        IsCut = true;
        return new MathBox(0, 0, 0);
    }

    /// <summary>The whole formula, or a piece of it, as one box.</summary>
    public MathBox Set(XElement element, MathStyle style) => Atom(element, style).Box;

    /// <summary>The pieces of a formula's outermost row, for one that is wider than the line.</summary>
    public List<MathAtom> Row(XElement element, MathStyle style) => Atoms(MathRow.Children(MathRow.Innermost(element)), style);

    /// <summary>The rows of a formula that is a table of equations, with the mark after it in the last; none: it is something else.</summary>
    public List<MathBox> Equations(XElement element, MathStyle style)
    {
        if (
            MathRow.Children(MathRow.Innermost(element)) is not [{ Name.LocalName: "mtable" } table, .. var after]
            || !after.TrueForAll(mark => mark.Name.LocalName is "mtext" or "mspace")
        )
        {
            return [];
        }

        var rows = new MathTable(this).Rows(table, [.. table.Elements()], style);
        if (rows.Count > 0 && after.Count > 0)
        {
            rows[^1] = MathRow.Set([Ordinary(rows[^1]), .. Atoms(after, style)], style);
        }

        return rows;
    }

    public MathAtom Atom(XElement element, MathStyle style)
    {
        if (_depth >= Deepest)
        {
            return Ordinary(Cut());
        }

        _depth++;
        var atom = Build(element, style);
        _depth--;
        return atom;
    }

    private MathAtom Build(XElement element, MathStyle style)
    {
        List<XElement> kids = [.. element.Elements()];
        switch (element.Name.LocalName, kids)
        {
            case ("mi", _):
                return Identifier(element, style);
            case ("mo", _):
                return Operator(element, style);
            case ("mn" or "mtext" or "ms", _):
                return Ordinary(_glyphs.Set(MathRow.TextOf(element), style, semiBold: MathRow.IsBold(element)));
            case ("mspace", _):
                return new MathAtom(new MathBox(MathRow.Length((string?)element.Attribute("width")) * style.Size, 0, 0), MathKind.Space);
            case ("mfrac", [var above, var below]):
                return Ordinary(Fraction(element, Set(above, style.InFraction()), Set(below, style.InFraction()), style));
            case ("msqrt", _):
                return Ordinary(Root(MathRow.Set(Atoms(kids, style), style), null, style));
            case ("mroot", [var inside, var degree]):
                return Ordinary(Root(Set(inside, style), Set(degree, style.Script().Script()), style));
            case ("msub" or "msup" or "munder" or "mover", [_, _]):
            case ("msubsup" or "munderover", [_, _, _]):
            case ("mmultiscripts", [_, ..]):
                return new MathScripts(this).Set(element, kids, style);
            case ("mfenced", _):
                return Ordinary(MathRow.Set(Fenced(element, kids, style), style));
            case ("mtable", _):
                return Ordinary(new MathTable(this).Set(element, kids, style));
            case ("semantics" or "maction", [var first, ..]):
                return Atom(first, style);
            case ("mphantom", _):
                var hidden = MathRow.Set(Atoms(kids, style), style);
                return Ordinary(new MathBox(hidden.Width, hidden.Ascent, hidden.Depth));
            case ("annotation" or "annotation-xml" or "none" or "mprescripts", _):
                return Nothing();
            default:
                return Group(element, style);
        }
    }

    /// <summary>A group of one piece is that piece.</summary>
    private MathAtom Group(XElement element, MathStyle style)
    {
        var inner = (string?)element.Attribute("displaystyle") switch
        {
            "true" => style with { IsDisplay = style.Level == 0 },
            "false" => style.InText(),
            _ => style,
        };
        var atoms = Atoms(MathRow.Children(element), inner);
        return atoms is [var only] ? only : Ordinary(MathRow.Set(atoms, inner));
    }

    private List<MathAtom> Atoms(IReadOnlyList<XElement> elements, MathStyle style) =>
        new MathBrackets([.. elements.Select(element => Atom(element, style))], elements, style).Grow();

    private MathAtom Identifier(XElement element, MathStyle style)
    {
        var name = MathRow.TextOf(element);
        var isLetter = name.Length == 1 || (name.Length == 2 && char.IsHighSurrogate(name[0]));
        var variant = (string?)element.Attribute("mathvariant") ?? (isLetter && char.IsLetter(name, 0) ? "italic" : "normal");
        var family = variant.Contains("sans", StringComparison.Ordinal) ? FontFamily.Sans : (FontFamily?)null;
        var box = _glyphs.Set(
            MathRow.Lettered(name, variant),
            style,
            variant.Contains("italic", StringComparison.Ordinal),
            variant.Contains("bold", StringComparison.Ordinal),
            family
        );
        return new MathAtom(box, name.Length > 1 && !char.IsHighSurrogate(name[0]) ? MathKind.Operator : MathKind.Ordinary);
    }

    private MathAtom Operator(XElement element, MathStyle style)
    {
        var sign = MathRow.TextOf(element);
        if (sign.Length == 0 || sign[0] is >= '\u2061' and <= '\u2064')
        {
            return Nothing(); // function application, invisible times, separator, plus
        }

        var kind =
            (string?)element.Attribute("form") == "prefix" && MathOperators.KindOf(sign) == MathKind.Binary
                ? MathKind.Ordinary
                : MathOperators.KindOf(sign);
        var isLarge = MathOperators.IsLarge(sign) || MathOperators.IsIntegral(sign);
        if (!isLarge)
        {
            return new MathAtom(_glyphs.Set(sign == "-" ? "−" : sign, style), kind);
        }

        var box = _glyphs.Set(sign, style.Scaled(style.IsDisplay ? 1.5 : 1.1));
        // Centred on the axis.
        var down = ((box.Ascent - box.Depth) / 2) - style.Axis;
        return new MathAtom(new MathBox(box.Width, box.Ascent - down, box.Depth + down).With(box, 0, down), kind);
    }

    private List<MathAtom> Fenced(XElement element, List<XElement> kids, MathStyle style)
    {
        List<XElement> all = [Sign((string?)element.Attribute("open") ?? "(")];
        var separator = MathRow.SeparatorOf(element);
        for (var i = 0; i < kids.Count; i++)
        {
            if (i > 0)
            {
                all.Add(Sign(separator));
            }

            all.Add(kids[i]);
        }

        all.Add(Sign((string?)element.Attribute("close") ?? ")"));
        return Atoms(all, style);

        static XElement Sign(string sign) => new("mo", sign);
    }

    private static MathBox Fraction(XElement element, MathBox above, MathBox below, MathStyle style)
    {
        var hasBar = (string?)element.Attribute("linethickness") is not ("0" or "0pt" or "0px" or "0em");
        var bar = style.Rule;
        var gap = (style.IsDisplay ? 0.16 : 0.09) * style.Size;
        var pad = (hasBar ? 0.06 : 0) * style.Size;
        // White on both sides, so that two bars in a row are two.
        var side = (style.Level == 0 ? 0.08 : 0.05) * style.Size;
        var bars = Math.Max(above.Width, below.Width) + (2 * pad);
        var width = bars + (2 * side);
        var up = style.Axis + (bar / 2) + gap + above.Depth;
        var down = (bar / 2) + gap + below.Ascent - style.Axis;
        var box = new MathBox(width, up + above.Ascent, down + below.Depth)
            .With(above, (width - above.Width) / 2, -up)
            .With(below, (width - below.Width) / 2, down);
        return hasBar ? box.With(new MathOutline(side, -style.Axis - (bar / 2), MathOutlines.Rule(bars, bar), style.Text.Color)) : box;
    }

    private static MathBox Root(MathBox inside, MathBox? degree, MathStyle style)
    {
        var bar = style.Rule;
        var gap = 0.1 * style.Size;
        var ascent = Math.Max(inside.Ascent, 0.6 * style.Size) + gap + bar;
        var depth = inside.Depth + (0.08 * style.Size);
        var sign = (0.5 * style.Size) + (0.06 * (ascent + depth));
        var before = degree is null ? 0 : Math.Max(degree.Width - (0.28 * sign), 0);
        var box = new MathBox(before + sign + inside.Width + (0.08 * style.Size), ascent + (0.06 * style.Size), depth);
        if (degree is not null)
        {
            box.With(
                degree,
                Math.Max((0.28 * sign) - degree.Width, 0),
                depth - (0.62 * Math.Min(ascent + depth, 1.25 * style.Size)) - degree.Depth
            );
        }

        var outline = MathOutlines.Root(sign, inside.Width + (0.08 * style.Size), ascent + depth, bar, style.Size);
        return box.With(new MathOutline(before, -ascent, outline, style.Text.Color)).With(inside, before + sign + (0.02 * style.Size), 0);
    }

    private static MathAtom Nothing() => new(new MathBox(0, 0, 0), MathKind.Nothing);

    private static MathAtom Ordinary(MathBox box) => new(box, MathKind.Ordinary);
}
