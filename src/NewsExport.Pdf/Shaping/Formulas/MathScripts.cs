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
        if (name is "munder" or "mover" or "munderover")
        {
            var isOperator = MathOperators.HasLimits(sign);
            if (!isOperator || style.IsDisplay)
            {
                var (under, over) = name == "mover" ? (null, kids[1]) : (kids[1], kids.ElementAtOrDefault(2));
                return nucleus with { Box = Stacked(nucleus.Box, under, over, style, isOperator) };
            }
        }

        var scripts = MathMarks.Of(element, kids);
        return nucleus with
        {
            Box = new MathShoulder(style, nucleus.Box, MathOperators.IsIntegral(sign)).Set(Set(scripts.Before), Set(scripts.After)),
        };

        List<(MathBox? Below, MathBox? Above)> Set(IReadOnlyList<(XElement? Below, XElement? Above)> pairs) =>
            [.. pairs.Select(pair => (Script(pair.Below), Script(pair.Above)))];

        MathBox? Script(XElement? script) => script is null ? null : setter.Set(script, style.Script());
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
        if (mark is null || MathMarks.IsEmpty(mark))
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
