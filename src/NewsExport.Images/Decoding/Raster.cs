using NewsExport.Images.Sniffing;
using SkiaSharp;

namespace NewsExport.Images.Decoding;

/// <summary>A decoded picture: upright, sRGB, 8 bits a channel.</summary>
internal sealed record Raster(SKBitmap Bitmap) : IDisposable
{
    /// <summary>The part of the rows that was there, of a file that was cut off; 1: all.</summary>
    public double Decoded { get; init; } = 1;

    public PixelSize Size => new(Bitmap.Width, Bitmap.Height);

    public void Dispose() => Bitmap.Dispose();
}
