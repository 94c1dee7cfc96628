using System.Xml.Linq;

namespace NewsExport.Pdf.Styling;

/// <summary>Which pieces of a formula stand in two dimensions in a line of text without parting the lines.</summary>
internal static class SmallFormulas
{
    /// <summary>Of a fraction, above and below: more goes to a/b.</summary>
    private const int LongestTerm = 14;

    /// <summary>Of a whole piece, which no line end can part: more is written in one line, as it is read.</summary>
    private const int LongestPiece = 36;

    public static bool FitsInLine(XElement element) => IsBuilt(element) && Letters(element) <= LongestPiece;

    private static bool IsBuilt(XElement element) =>
        (element.Name.LocalName, element.Elements().ToList()) switch
        {
            ("mfrac", [var above, var below]) => IsTerm(above) && IsTerm(below),
            ("msqrt" or "mroot", [_, ..]) => element.Elements().All(IsFlat),
            ("msubsup", [_, _, _]) => element.Elements().All(IsFlat),
            ("munderover", [{ Name.LocalName: "mo" }, _, _]) => element.Elements().All(IsFlat),
            ("mover", [var under, { Name.LocalName: "mo" }]) => under.Value.Trim().Length > 1 && IsFlat(under),
            _ => false,
        };

    private static bool IsTerm(XElement element) => Letters(element) <= LongestTerm && IsFlat(element);

    private static int Letters(XElement element) => element.Value.Count(letter => !char.IsWhiteSpace(letter));

    /// <summary>Letters and signs in a row, with single scripts at most.</summary>
    private static bool IsFlat(XElement element) =>
        element
            .DescendantsAndSelf()
            .All(inner =>
                inner.Name.LocalName is "mi" or "mn" or "mo" or "mtext" or "mrow" or "mstyle" or "msub" or "msup" or "mspace" or "mpadded"
            );
}
