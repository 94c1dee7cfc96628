using System.Buffers;
using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Pdf.Shaping;

/// <summary>White space inside and between East Asian characters (clreq 3.1.6, jlreq 3.1): what is trimmed, what is added, and where a line can be spread.</summary>
internal static class CjkSpacing
{
    /// <summary>Most that a gap between two ideographs grows, in em.</summary>
    private const double LargestGap = 0.125;

    /// <summary>Gap between an ideograph and a Latin letter or digit in em, and how much it can grow.</summary>
    private const double LatinGap = 0.25;
    private const double LargestLatinGrowth = 0.25;

    /// <summary>The white half of a full-width mark, in em.</summary>
    private const double WhiteHalf = 0.5;

    private static readonly SearchValues<char> Closing = SearchValues.Create("、。，．：；！？」』）】〕》〉］｝〗");
    private static readonly SearchValues<char> Opening = SearchValues.Create("「『（【〔《〈［｛〖");

    /// <summary>Width in points by which the gap before the character at <paramref name="index"/> can grow.</summary>
    public static double GapBefore(string text, int index, double size)
    {
        if (index == 0)
        {
            return 0;
        }

        if (IsLatinBoundary(text, index))
        {
            return LargestLatinGrowth * size;
        }

        var isSplit = IsUnbroken(text[index]) && text[index] == text[index - 1];
        return IsWide(text[index]) && IsWide(text[index - 1]) && !isSplit ? LargestGap * size : 0;
    }

    /// <summary>White in points at the end of a line that ends before <paramref name="end"/>: it is not seen there.</summary>
    /// <param name="advance">Of the last character: a mark that was tightened already has no white left.</param>
    public static double WhiteAtEnd(string text, int end, double advance, double em)
    {
        if (Closing.Contains(text[end - 1]))
        {
            return advance > 0.75 * em ? WhiteHalf * advance : 0;
        }

        return end < text.Length && IsLatinBoundary(text, end) ? LatinGap * em : 0;
    }

    /// <summary>Share of the glyph that is white and goes at a line's start.</summary>
    public static double TrimAtStart(char c) => Opening.Contains(c) ? WhiteHalf : 0;

    /// <summary>Two full-width marks together take one em and a half: the first gives up half its width.</summary>
    public static void Tighten(ReadOnlySpan<char> text, Span<ShapedGlyph> glyphs, int unitsPerEm)
    {
        foreach (ref var glyph in glyphs)
        {
            var next = glyph.Cluster + 1;
            if (next < text.Length && IsTight(text[glyph.Cluster], text[next]))
            {
                glyph = glyph with { Advance = glyph.Advance - (unitsPerEm / 2) };
            }
        }
    }

    /// <summary>Puts a quarter of an em between ideographs and Latin letters or digits that touch.</summary>
    public static void SeparateLatin(string text, IReadOnlyList<TextItem> items)
    {
        foreach (var item in items)
        {
            for (var g = 0; g < item.Glyphs.Length; g++)
            {
                var next = g + 1 < item.Glyphs.Length ? item.Glyphs[g + 1].Cluster : item.End;
                if (!item.RightToLeft && next > item.Glyphs[g].Cluster && next < text.Length && IsLatinBoundary(text, next))
                {
                    var gap = (int)(LatinGap * item.Shaper.Font.Face.UnitsPerEm);
                    item.Glyphs[g] = item.Glyphs[g] with { Advance = item.Glyphs[g].Advance + gap };
                }
            }
        }
    }

    private static bool IsTight(char first, char second) =>
        Closing.Contains(first)
            ? Closing.Contains(second) || Opening.Contains(second)
            : Opening.Contains(first) && Opening.Contains(second);

    /// <summary>Marks made of two characters: … and ——.</summary>
    private static bool IsUnbroken(char c) => c is '…' or '—' or '⋯';

    private static bool IsLatinBoundary(string text, int index)
    {
        var (before, after) = (text[index - 1], text[index]);
        return (IsIdeograph(before) && IsWestern(after)) || (IsWestern(before) && IsIdeograph(after));
    }

    private static bool IsWestern(char c) => c < '\u0530' && char.IsLetterOrDigit(c);

    private static bool IsIdeograph(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static bool IsWide(char c) =>
        c >= '\u1100' && !char.IsLowSurrogate(c) && (char.IsHighSurrogate(c) || CharacterTable.Of(c).IsEastAsian);
}
