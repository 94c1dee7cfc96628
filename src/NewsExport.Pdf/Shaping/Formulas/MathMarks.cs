using System.Xml.Linq;

namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>The scripts of an element in pairs, from the left to the right: those before its nucleus and those after it (MathML Core, 3.4.3).</summary>
internal sealed record MathMarks(
    IReadOnlyList<(XElement? Below, XElement? Above)> Before,
    IReadOnlyList<(XElement? Below, XElement? Above)> After
)
{
    public static MathMarks Of(XElement element, List<XElement> kids)
    {
        switch (element.Name.LocalName)
        {
            case "msub" or "munder":
                return new MathMarks([], Pairs([kids[1]]));
            case "msup" or "mover":
                return new MathMarks([], [(null, Seen(kids[1]))]);
            case "msubsup" or "munderover":
                return new MathMarks([], Pairs([kids[1], kids[2]]));
            default:
                var turn = kids.FindIndex(1, kid => kid.Name.LocalName == "mprescripts");
                return turn < 0
                    ? new MathMarks([], Pairs(kids[1..]))
                    : new MathMarks(Pairs([.. kids[(turn + 1)..].Where(kid => kid.Name.LocalName != "mprescripts")]), Pairs(kids[1..turn]));
        }
    }

    /// <summary>Keeps the place of a script that is not there.</summary>
    public static bool IsEmpty(XElement script) =>
        script.Name.LocalName is "none" or "mprescripts" || (script.Name.LocalName == "mrow" && !script.HasElements);

    private static List<(XElement? Below, XElement? Above)> Pairs(List<XElement> scripts)
    {
        List<(XElement?, XElement?)> pairs = new((scripts.Count + 1) / 2);
        for (var i = 0; i < scripts.Count; i += 2)
        {
            pairs.Add((Seen(scripts[i]), i + 1 < scripts.Count ? Seen(scripts[i + 1]) : null));
        }

        return pairs;
    }

    private static XElement? Seen(XElement script) => IsEmpty(script) ? null : script;
}
