using NewsExport.Pdf.Shaping.Formulas;

namespace NewsExport.Pdf.Styling;

/// <summary>What signs do in a formula.</summary>
internal static class MathSigns
{
    /// <summary>Stands with a space on each side between two terms.</summary>
    public static bool IsInfix(string sign) => MathOperators.KindOf(sign) is MathKind.Relation or MathKind.Binary;

    /// <summary>Sums, products, integrals, limits: a space parts their limits from what they are of.</summary>
    public static bool HasLimits(string sign) => MathOperators.HasLimits(sign) || MathOperators.IsIntegral(sign);

    /// <summary>The combining form of a sign that stands over a letter; null: it is no accent.</summary>
    public static char? Accent(string sign) =>
        sign switch
        {
            "¯" or "‾" or "\u0304" or "_" or "ˉ" or "―" => '\u0304',
            "^" or "ˆ" or "\u0302" => '\u0302',
            "~" or "˜" or "∼" or "\u0303" => '\u0303',
            "˙" or "." or "\u0307" => '\u0307',
            "¨" or "\u0308" => '\u0308',
            "ˇ" or "\u030C" => '\u030C',
            _ => null,
        };
}
