using System.Buffers;
using System.Text;

namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>The text of a glyph as ToUnicode may state it.</summary>
internal static class ExtractableText
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create([
        .. Enumerable
            .Range(0, 0x20)
            .Concat(Enumerable.Range(0xD800, 0x2100))
            .Concat(Enumerable.Range(0xFFFE, 2))
            .Append(0xFEFF)
            .Select(unit => (char)unit),
    ]);

    /// <summary>
    /// ISO 19005-3, 6.2.11.7.2 forbids U+0000, U+FEFF and U+FFFE; 6.2.11.7.3 allows private characters only with a replacement text,
    /// which nobody knows (they come from icon fonts). All of them say U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspicious) < 0)
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

    private static bool IsAllowed(Rune rune) =>
        rune.Value >= 0x20
        && rune.Value != 0xFEFF
        && (rune.Value & 0xFFFE) != 0xFFFE
        && rune.Value is not (>= 0xE000 and <= 0xF8FF or >= 0xF0000);
}
