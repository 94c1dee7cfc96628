using SkiaSharp;

namespace NewsExport.Images.Resizing;

/// <summary>What the pixels of a picture are like.</summary>
/// <param name="HasAlpha">At least one pixel is not opaque.</param>
/// <param name="IsGraphic">So few colours that it was drawn, not photographed: JPEG would put dirt around its edges.</param>
internal readonly record struct PixelContent(bool HasAlpha, bool IsGraphic)
{
    /// <summary>A photograph shows this many colours in a few rows; a chart or a screenshot with smoothed type stays below.</summary>
    private const int FewColours = 1024;

    public static PixelContent Of(SKPixmap pixels)
    {
        var colours = new HashSet<uint>();
        var hasAlpha = false;
        for (var row = 0; row < pixels.Height; row++)
        {
            var line = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(
                pixels.GetPixelSpan().Slice(row * pixels.RowBytes, pixels.Width * 4)
            );
            foreach (var pixel in line)
            {
                // RGBA in memory order: alpha is the highest byte of a little-endian word.
                hasAlpha |= pixel >> 24 != 0xFF;
                if (colours.Count < FewColours)
                {
                    colours.Add(pixel);
                }
            }
        }

        return new PixelContent(hasAlpha && pixels.AlphaType != SKAlphaType.Opaque, colours.Count < FewColours);
    }
}
