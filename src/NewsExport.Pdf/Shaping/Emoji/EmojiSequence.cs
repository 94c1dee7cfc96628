using System.Text;

namespace NewsExport.Pdf.Shaping.Emoji;

/// <summary>What is one emoji (UTS #51): a sign with its tone and selector, signs joined by U+200D, a pair of letters that is a flag.</summary>
internal static class EmojiSequence
{
    private const char Joiner = '\u200D';

    public static bool IsRegional(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>The end of the emoji that starts at <paramref name="start"/>; always beyond it.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int limit)
    {
        var at = Next(text, start, limit, out var first);
        if (IsRegional(first))
        {
            var second = 0;
            var after = at < limit ? Next(text, at, limit, out second) : at;
            return IsRegional(second) ? after : at;
        }

        while (at < limit)
        {
            var after = Next(text, at, limit, out var codePoint);
            if (codePoint == Joiner && after < limit)
            {
                at = Next(text, after, limit, out _);
            }
            else if (Follows(codePoint))
            {
                at = after;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Without selectors and tones of skin, which no name counts; a tone that stands alone is kept.</summary>
    public static string Plain(ReadOnlySpan<char> sequence)
    {
        var plain = new StringBuilder(sequence.Length);
        foreach (var rune in sequence.EnumerateRunes())
        {
            var isLeftOut = rune.Value is 0xFE0E or 0xFE0F || (IsTone(rune.Value) && plain.Length > 0);
            plain.Append(isLeftOut ? "" : rune.ToString());
        }

        return plain.ToString();
    }

    /// <summary>The letters of a flag; null: it is none.</summary>
    public static string? Region(string plain)
    {
        var letters = new StringBuilder(2);
        foreach (var rune in plain.EnumerateRunes())
        {
            if (!IsRegional(rune.Value))
            {
                return null;
            }

            letters.Append((char)('A' + rune.Value - 0x1F1E6));
        }

        return letters.Length > 0 ? letters.ToString() : null;
    }

    public static string First(string part) => Rune.GetRuneAt(part, 0).ToString();

    private static bool Follows(int codePoint) =>
        codePoint is 0xFE0E or 0xFE0F or 0x20E3 or (>= 0xE0020 and <= 0xE007F) || IsTone(codePoint);

    private static bool IsTone(int codePoint) => codePoint is >= 0x1F3FB and <= 0x1F3FF;

    private static int Next(ReadOnlySpan<char> text, int at, int limit, out int codePoint)
    {
        Rune.DecodeFromUtf16(text[at..limit], out var rune, out var used);
        codePoint = rune.Value;
        return at + used;
    }
}
