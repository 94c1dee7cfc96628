using System.Buffers;
using System.Text;
using SkiaSharp;

namespace NewsExport.Images.Covers;

/// <summary>A typeface for covers. It sets one glyph after the other, which is right for Latin, Greek, Cyrillic and Han, and for nothing else.</summary>
internal sealed class CoverFace : IDisposable
{
    private const string Ellipsis = "\u2026";
    private readonly MemoryHandle pinned;
    private readonly SKTypeface typeface;

    public unsafe CoverFace(ReadOnlyMemory<byte> file)
    {
        pinned = file.Pin();
        using var data = SKData.Create((nint)pinned.Pointer, file.Length);
        typeface = SKTypeface.FromData(data) ?? throw new ArgumentException("not a font file", nameof(file));
    }

    /// <summary>How far the baseline lies below the top of the line box: three quarters of the size.</summary>
    public static float Ascent(float size) => 0.75f * size;

    /// <summary>Every letter is in the font, and none needs its neighbours to know its shape.</summary>
    public bool CanSet(string? words)
    {
        using var font = Font(size: 12);
        return (words ?? "")
            .EnumerateRunes()
            .All(rune => !NeedsShaping(rune.Value) && (Rune.IsWhiteSpace(rune) || font.ContainsGlyph(rune.Value)));
    }

    public float Width(string? words, float size)
    {
        using var font = Font(size);
        return string.IsNullOrEmpty(words) ? 0 : font.MeasureText(words);
    }

    /// <summary>The words, cut at a letter with an ellipsis if they are wider than <paramref name="width"/>.</summary>
    public string? Cut(string? words, float size, float width)
    {
        if (words is null || Width(words, size) <= width)
        {
            return words;
        }

        var runes = words.EnumerateRunes().ToList();
        var kept = runes.Count;
        string shorter;
        do
        {
            shorter = string.Concat(runes.Take(--kept)).TrimEnd() + Ellipsis;
        } while (kept > 0 && Width(shorter, size) > width);

        return shorter;
    }

    public void Draw(SKCanvas canvas, string? words, float x, float baseline, float size, SKColor colour)
    {
        if (string.IsNullOrEmpty(words))
        {
            return;
        }

        using var font = Font(size);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawText(words, x, baseline, SKTextAlign.Left, font, paint);
    }

    public void Dispose()
    {
        typeface.Dispose();
        pinned.Dispose();
    }

    // Hinting would fit the letters to a grid of pixels that the reader's screen does not have.
    private SKFont Font(float size) =>
        new(typeface, size)
        {
            Hinting = SKFontHinting.None,
            Subpixel = true,
            Edging = SKFontEdging.Antialias,
        };

    // Scripts whose letters join, stack, or run from right to left, and marks that must be placed.
    private static bool NeedsShaping(int rune) =>
        rune
            is (>= 0x0300 and <= 0x036F)
                or (>= 0x0590 and <= 0x10FF)
                or (>= 0x1200 and <= 0x1CFF)
                or (>= 0x200E and <= 0x200F)
                or (>= 0xA800 and <= 0xABFF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFE)
                or (>= 0x10800 and <= 0x11FFF)
                or (>= 0x1E800 and <= 0x1EFFF);
}
