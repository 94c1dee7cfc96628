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

    /// <summary>The white half of a full-width mark, in em, and the least white that makes a mark one: regions differ in which marks stand in the middle.</summary>
    private const double WhiteHalf = 0.5;
    private const double LeastWhite = 0.45;

    private const string Closing = "、。，．：；！？」』）】〕》〉］｝〗”’";
    private const string Opening = "「『（【〔《〈［｛〖“‘";

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
    public static double WhiteAtEnd(ShapedParagraph paragraph, int end)
    {
        var text = paragraph.Text;
        if (Closing.Contains(text[end - 1]))
        {
            var (item, glyph) = CjkGlyph(paragraph, end - 1);
            // A mark that was tightened has no white left.
            var isWhole = glyph.Advance > 0.75 * item?.Shaper.Font.Face.UnitsPerEm;
            return isWhole && item!.Shaper.Font.WhiteAround(glyph.Id).Right >= LeastWhite ? WhiteHalf * item.Size : 0;
        }

        return end < text.Length && IsLatinBoundary(text, end) ? LatinGap * paragraph.Measures.Em : 0;
    }

    /// <summary>White in points at the start of a line: the left half of an opening mark.</summary>
    public static double WhiteAtStart(ShapedParagraph paragraph, int start)
    {
        if (!Opening.Contains(paragraph.Text[start]))
        {
            return 0;
        }

        var (item, glyph) = CjkGlyph(paragraph, start);
        return item is not null && item.Shaper.Font.WhiteAround(glyph.Id).Left >= LeastWhite ? WhiteHalf * item.Size : 0;
    }

    /// <summary>Two full-width marks together take one em and a half: the first gives up half its width.</summary>
    public static void Tighten(ReadOnlySpan<char> text, Span<ShapedGlyph> glyphs, LoadedFont font)
    {
        for (var i = 0; i + 1 < glyphs.Length; i++)
        {
            var (first, second) = (text[glyphs[i].Cluster], text[glyphs[i + 1].Cluster]);
            var closes = Closing.Contains(first) && (Closing.Contains(second) || Opening.Contains(second));
            var opens = Opening.Contains(first) && Opening.Contains(second);
            if (
                (closes && font.WhiteAround(glyphs[i].Id).Right >= LeastWhite)
                || (opens && font.WhiteAround(glyphs[i + 1].Id).Left >= LeastWhite)
            )
            {
                glyphs[i] = glyphs[i] with { Advance = glyphs[i].Advance - (font.Face.UnitsPerEm / 2) };
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

    private static (TextItem? Item, ShapedGlyph Glyph) CjkGlyph(ShapedParagraph paragraph, int index)
    {
        var item = paragraph.Items[paragraph.ItemAt(index)];
        if (!item.IsCjk || item.RightToLeft)
        {
            return (null, default);
        }

        var (low, high) = (0, item.Glyphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = item.Glyphs[middle].Cluster < index ? (middle + 1, high) : (low, middle);
        }

        return low < item.Glyphs.Length && item.Glyphs[low].Cluster == index ? (item, item.Glyphs[low]) : (null, default);
    }

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
