using System.Xml.Linq;

namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>What stands at the shoulder and the foot of a piece, above and below it.</summary>
internal sealed class MathScripts(MathSetter setter)
{
    public MathAtom Set(XElement element, List<XElement> kids, MathStyle style)
    {
        var name = element.Name.LocalName;
        var nucleus = setter.Atom(kids[0], style);
        var sign = MathRow.TextOf(kids[0]);
        var (below, above) = name switch
        {
            "msub" or "munder" => (kids.ElementAtOrDefault(1), (XElement?)null),
            "msup" or "mover" => (null, kids.ElementAtOrDefault(1)),
            _ => (kids.ElementAtOrDefault(1), kids.ElementAtOrDefault(2)),
        };
        if (name is "munder" or "mover" or "munderover")
        {
            var isOperator = MathOperators.HasLimits(sign);
            if (!isOperator || style.IsDisplay)
            {
                return nucleus with { Box = Stacked(nucleus.Box, below, above, style, isOperator) };
            }
        }

        return nucleus with
        {
            Box = Beside(nucleus.Box, Script(below), Script(above), style, MathOperators.IsIntegral(sign)),
        };

        MathBox? Script(XElement? script) =>
            script is null || script.Name.LocalName is "none" or "mprescripts" ? null : setter.Set(script, style.Script());
    }

    private static MathBox Beside(MathBox nucleus, MathBox? below, MathBox? above, MathStyle style, bool isIntegral)
    {
        var size = style.Size;
        var up = Math.Max(0.36 * size, nucleus.Ascent - (0.3 * size));
        var down = Math.Max(0.16 * size, nucleus.Depth + (0.04 * size));
        if (above is not null && below is not null)
        {
            // Room between the two (TeX: four rules).
            var gap = up - above.Depth + down - below.Ascent;
            down += Math.Max((4 * style.Rule) - gap, 0);
        }

        var lean = isIntegral ? 0.12 * size : 0;
        var start = nucleus.Width + (0.04 * size);
        var width = Math.Max(start + (above?.Width ?? 0), start - lean + (below?.Width ?? 0)) + (0.03 * size);
        var box = new MathBox(
            width,
            Math.Max(nucleus.Ascent, above is null ? 0 : up + above.Ascent),
            Math.Max(nucleus.Depth, below is null ? 0 : down + below.Depth)
        ).With(nucleus, 0, 0);
        if (above is not null)
        {
            box.With(above, start, -up);
        }

        return below is null ? box : box.With(below, start - lean, down);
    }

    private MathBox Stacked(MathBox nucleus, XElement? below, XElement? above, MathStyle style, bool isOperator)
    {
        var gap = (isOperator ? 0.16 : 0.1) * style.Size;
        var (over, under) = (Mark(above, nucleus, style), Mark(below, nucleus, style));
        var width = Math.Max(nucleus.Width, Math.Max(over?.Width ?? 0, under?.Width ?? 0));
        var up = nucleus.Ascent + gap + (over?.Depth ?? 0);
        var down = nucleus.Depth + gap + (under?.Ascent ?? 0);
        var box = new MathBox(
            width,
            over is null ? nucleus.Ascent : up + over.Ascent,
            under is null ? nucleus.Depth : down + under.Depth
        ).With(nucleus, (width - nucleus.Width) / 2, 0);
        if (over is not null)
        {
            box.With(over, (width - over.Width) / 2, -up);
        }

        return under is null ? box : box.With(under, (width - under.Width) / 2, down);
    }

    /// <summary>A bar as long as what it stands over, an accent, or a small formula.</summary>
    private MathBox? Mark(XElement? mark, MathBox nucleus, MathStyle style)
    {
        if (mark is null || mark.Name.LocalName == "none")
        {
            return null;
        }

        var sign = MathRow.TextOf(mark);
        if (mark.Name.LocalName == "mo" && MathOperators.IsBar(sign))
        {
            var bar = style.Rule;
            return new MathBox(nucleus.Width, bar, 0).With(
                new MathOutline(0, -bar, MathOutlines.Rule(nucleus.Width, bar), style.Text.Color)
            );
        }

        var box = setter.Set(mark, style.Script());
        var isAccent = mark.Name.LocalName == "mo" && sign.Length == 1 && !char.IsLetterOrDigit(sign[0]);
        // An accent's ink stands high above its baseline: it is brought down to the letter.
        var rise = isAccent ? box.Floor : 0;
        return rise <= 0 ? box : new MathBox(box.Width, box.Ascent - rise, box.Depth).With(box, 0, rise);
    }
}
