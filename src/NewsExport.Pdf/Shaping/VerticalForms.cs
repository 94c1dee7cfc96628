using System.Globalization;

namespace NewsExport.Pdf.Shaping;

/// <summary>Superscripts and subscripts: drawn forms where the font has them for all of the text, else smaller letters moved up or down.</summary>
internal static class VerticalForms
{
    private const double Smaller = 0.62;
    private const double Up = 0.34;
    private const double Down = -0.14;

    /// <summary>True where every letter, digit and sign of arithmetic changes its glyph under the feature.</summary>
    public static bool Has(GlyphShaper plain, GlyphShaper raised, ReadOnlySpan<char> text)
    {
        var (before, after) = (plain.ShapeWord(text), raised.ShapeWord(text));
        if (before.Length != after.Length)
        {
            return false;
        }

        for (var i = 0; i < before.Length; i++)
        {
            if (before[i].Id == after[i].Id && NeedsForm(text[before[i].Cluster]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool NeedsForm(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.MathSymbol;

    /// <summary>Size and rise in points.</summary>
    public static (double Size, double Rise) Imitate(TextStyle style) =>
        (style.Size * Smaller, style.Rise + (style.Size * (style.Form == VerticalForm.Superscript ? Up : Down)));
}
