using System.Text;

namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>The text of a glyph as ToUnicode may state it.</summary>
internal static class ExtractableText
{
    /// <summary>
    /// ISO 19005-3, 6.2.11.7.2 forbids U+0000, U+FEFF and U+FFFE; 6.2.11.7.3 allows private characters only with a replacement text,
    /// which nobody knows (they come from icon fonts). All of them say U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        if (!HasSuspicious(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(IsAllowed(rune) ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }

    /// <summary>A control, half of a pair, a private character or one that is none: a second look decides.</summary>
    private static bool HasSuspicious(string text)
    {
        foreach (var unit in text)
        {
            if (unit is < ' ' or >= '\uD800' and < '\uF900' or '\uFEFF' or >= '\uFFFE')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllowed(Rune rune) =>
        rune.Value >= 0x20
        && rune.Value != 0xFEFF
        && (rune.Value & 0xFFFE) != 0xFFFE
        && rune.Value is not (>= 0xE000 and <= 0xF8FF or >= 0xF0000);
}
