using System.Text;
using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Pdf.Shaping.Emoji;

/// <summary>What is one emoji (UTS #51): a sign with its tone and selector, signs joined by U+200D, a pair of letters that is a flag, a key.</summary>
internal static class EmojiSequence
{
    private const int Joiner = 0x200D;
    private const int Key = 0x20E3;

    /// <summary>Below it stands no emoji that has a name, but keys.</summary>
    private const int First = 0x203C;

    public static bool IsRegional(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>False where the text at the index surely begins something new; asked of every character, so it looks at one unit only.</summary>
    public static bool MayGoOn(ReadOnlySpan<char> text, int at, int limit) =>
        at < limit && text[at] is '\uFE0E' or '\uFE0F' or (char)Key or (char)Joiner or '\uD83C' or '\uDB40';

    /// <summary>The end of the emoji that starts at <paramref name="start"/>; the start itself: none starts there. Never a place where a line may end.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int limit, EmojiLibrary emoji)
    {
        var at = Next(text, start, limit, out var sign);
        if (IsRegional(sign))
        {
            var second = 0;
            var after = at < limit ? Next(text, at, limit, out second) : at;
            return IsRegional(second) ? after : at;
        }

        if (sign is (>= '0' and <= '9') or '#' or '*')
        {
            at = at < limit && text[at] == '\uFE0F' ? at + 1 : at;
            return at < limit && text[at] == Key ? at + 1 : start;
        }

        if (sign < First || !emoji.English.Knows(sign))
        {
            return start;
        }

        while (at < limit)
        {
            var after = Next(text, at, limit, out var codePoint);
            if (codePoint == Joiner && after < limit)
            {
                after = Next(text, after, limit, out sign);
                if (!emoji.English.Knows(sign))
                {
                    break;
                }
            }
            else if (!Follows(codePoint, sign))
            {
                break;
            }

            at = after;
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

    /// <summary>Selectors, keys, the letters of a region's flag (tags); a tone after a sign that takes one (class EB is Emoji_Modifier_Base, UAX #14).</summary>
    private static bool Follows(int codePoint, int sign) =>
        codePoint is 0xFE0E or 0xFE0F or Key or (>= 0xE0020 and <= 0xE007F)
        || (IsTone(codePoint) && CharacterTable.Of(sign).LineBreak == LineBreakClass.EB);

    private static bool IsTone(int codePoint) => codePoint is >= 0x1F3FB and <= 0x1F3FF;

    private static int Next(ReadOnlySpan<char> text, int at, int limit, out int codePoint)
    {
        Rune.DecodeFromUtf16(text[at..limit], out var rune, out var used);
        codePoint = rune.Value;
        return at + used;
    }
}
