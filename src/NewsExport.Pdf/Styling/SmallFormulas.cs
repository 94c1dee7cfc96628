using System.Xml.Linq;
using NewsExport.Pdf.Shaping.Formulas;

namespace NewsExport.Pdf.Styling;

/// <summary>Which pieces of a formula stand in two dimensions in a line of text without parting the lines.</summary>
internal static class SmallFormulas
{
    /// <summary>Of a fraction, above and below: more goes to a/b.</summary>
    private const int LongestTerm = 14;

    /// <summary>Of a whole piece, which no line end can part: more is written in one line, as it is read.</summary>
    private const int LongestPiece = 36;

    private const int DeepestGroup = 12;
    private const double WideLetter = 0.75;
    private const double SpaceAround = 0.5;
    private const double ScriptSize = 0.75;

    /// <summary>Whether the element is built up where it stands in a line of text.</summary>
    /// <param name="widest">In em: no line end can part it, so every column must hold it.</param>
    public static bool FitsInLine(XElement element, double widest) =>
        IsBuilt(element) && Letters(element) <= LongestPiece && Width(element) <= widest;

    /// <summary>About how wide it is, in em, rather too much than too little.</summary>
    private static double Width(XElement element) =>
        element.Name.LocalName == "mfrac" ? ScriptSize * element.Elements().Max(WidthInRow) : 1 + WidthInRow(element);

    private static double WidthInRow(XElement element) => (WideLetter * Letters(element)) + element.DescendantsAndSelf().Sum(SpaceOf);

    private static double SpaceOf(XElement element) =>
        element.Name.LocalName switch
        {
            "mo" => SpaceAround,
            "mspace" => MathRow.Length((string?)element.Attribute("width")),
            _ => 0,
        };

    private static bool IsBuilt(XElement element) =>
        (element.Name.LocalName, element.Elements().ToList()) switch
        {
            ("mfrac", [var above, var below]) => IsTerm(above) && IsTerm(below),
            ("msqrt" or "mroot", [_, ..]) => element.Elements().All(IsFlat),
            ("msubsup", [_, _, _]) => element.Elements().All(IsFlat),
            ("mmultiscripts", [_, _, ..]) => element.Elements().All(kid => kid.Name.LocalName is "none" or "mprescripts" || IsFlat(kid)),
            ("munderover", [{ Name.LocalName: "mo" }, _, _]) => element.Elements().All(IsFlat),
            ("mover", [var under, { Name.LocalName: "mo" }]) => under.Value.Trim().Length > 1 && IsFlat(under),
            _ => false,
        };

    private static bool IsTerm(XElement element) => Letters(element) <= LongestTerm && IsFlat(element);

    private static int Letters(XElement element) => element.Value.Count(letter => !char.IsWhiteSpace(letter));

    /// <summary>Letters and signs in a row, with single scripts at most, and not in more groups than a setter opens.</summary>
    private static bool IsFlat(XElement element) => IsFlat(element, 0);

    private static bool IsFlat(XElement element, int depth) =>
        depth < DeepestGroup
        && element.Name.LocalName is "mi" or "mn" or "mo" or "mtext" or "mrow" or "mstyle" or "msub" or "msup" or "mspace" or "mpadded"
        && element.Elements().All(inner => IsFlat(inner, depth + 1));
}
