using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Pdf.Shaping;

/// <summary>White space inside and between East Asian characters (clreq 3.1.6, jlreq 3.1): what can be trimmed, and where a line can be spread.</summary>
internal static class CjkSpacing
{
    /// <summary>Most that a gap between two ideographs grows, in em.</summary>
    private const double LargestGap = 0.125;

    /// <summary>Width by which the gap before the character at <paramref name="index"/> can grow, in points.</summary>
    public static double GapBefore(string text, int index, double size)
    {
        if (index == 0 || !IsWide(text[index]) || !IsWide(text[index - 1]))
        {
            return 0;
        }

        return IsUnbroken(text[index]) && text[index] == text[index - 1] ? 0 : LargestGap * size;
    }

    /// <summary>Share of the glyph that is white and goes at a line's end.</summary>
    public static double TrimAtEnd(char c) => IsClosing(c) ? 0.5 : 0;

    /// <summary>Share of the glyph that is white and goes at a line's start.</summary>
    public static double TrimAtStart(char c) => IsOpening(c) ? 0.5 : 0;

    /// <summary>White between two marks that stand together beyond half an em, as a share of the first glyph (two marks take one em and a half).</summary>
    public static double TrimBetween(char first, char second) =>
        (IsClosing(first) && (IsClosing(second) || IsOpening(second))) || (IsOpening(first) && IsOpening(second)) ? 0.5 : 0;

    /// <summary>Full-width marks with white on the right.</summary>
    public static bool IsClosing(char c) =>
        c
            is '、'
                or '。'
                or '，'
                or '．'
                or '：'
                or '；'
                or '！'
                or '？'
                or '」'
                or '』'
                or '）'
                or '】'
                or '〕'
                or '》'
                or '〉'
                or '］'
                or '｝'
                or '〗';

    /// <summary>Full-width marks with white on the left.</summary>
    public static bool IsOpening(char c) => c is '「' or '『' or '（' or '【' or '〔' or '《' or '〈' or '［' or '｛' or '〖';

    /// <summary>Marks made of two characters: … and ——.</summary>
    private static bool IsUnbroken(char c) => c is '…' or '—' or '⋯';

    private static bool IsWide(char c) =>
        c >= '\u1100' && (char.IsSurrogate(c) ? char.IsHighSurrogate(c) : CharacterTable.Of(c).IsEastAsian);
}
