using System.Text;

namespace NewsExport.Pdf.Shaping;

/// <summary>Which characters leave a trace in the document, and which only steer the setting of it.</summary>
internal static class Visibility
{
    /// <summary>
    /// Characters that are neither drawn nor said: controls, soft hyphens, zero width spaces, marks of direction. Joiners and variation selectors are said,
    /// since Persian, Indic words and emoji need them when they are copied.
    /// </summary>
    public static bool IsSilent(char c) =>
        c switch
        {
            '\t' => false,
            < ' ' => true,
            < '\u007F' => false,
            < '\u00A0' or '\u00AD' or '\u061C' or '\u180E' => true,
            < '\u200B' => false,
            '\u200B' or '\u200E' or '\u200F' => true,
            '\u2028' or '\u2029' => true,
            >= '\u202A' and <= '\u202E' => true,
            '\u2060' => true,
            >= '\u2066' and <= '\u206F' => true,
            '\uFEFF' => true,
            >= '\uFFF9' and <= '\uFFFB' => true,
            _ => false,
        };

    /// <summary>No glyph is looked for: silent characters, spaces, joiners and variation selectors stay in the font of the text before them.</summary>
    public static bool NeedsNoGlyph(int codePoint) =>
        codePoint switch
        {
            < 0x20 => true,
            < 0x7F => false,
            <= 0xA0 => true,
            // Spaces that a font lacks are made by HarfBuzz from its own space.
            _ when IsSpace(codePoint) => true,
            0x034F or 0x200C or 0x200D => true,
            >= 0xFE00 and <= 0xFE0F => true,
            >= 0xE0000 and <= 0xE0FFF => true,
            <= 0xFFFF => IsSilent((char)codePoint),
            _ => false,
        };

    /// <summary>Spaces beyond ASCII: white, but as wide as they are.</summary>
    public static bool IsSpace(int codePoint) => codePoint is 0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000;

    /// <summary>White space that is not seen at a line's end.</summary>
    public static bool IsTrailing(char c) =>
        c
            is ' '
                or '\t'
                or '\u1680'
                or (>= '\u2000' and <= '\u200B')
                or '\u2028'
                or '\u2029'
                or '\u205F'
                or '\u3000'
                or '\n'
                or '\r'
                or '\v'
                or '\f'
                or '\u0085';

    public static string Said(ReadOnlySpan<char> text)
    {
        if (text.Length == 1 && !IsSilent(text[0]))
        {
            return CharacterStrings.Of(text[0]);
        }

        foreach (var c in text)
        {
            if (IsSilent(c))
            {
                return Filter(text);
            }
        }

        return text.ToString();
    }

    private static string Filter(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsSilent(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }
}
