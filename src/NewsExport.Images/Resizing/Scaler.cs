using NewsExport.Images.Decoding;
using NewsExport.Images.Sniffing;
using SkiaSharp;

namespace NewsExport.Images.Resizing;

/// <summary>Makes a picture smaller.</summary>
internal static class Scaler
{
    /// <summary>The raster itself if it fits, else a smaller one; the old one is disposed then.</summary>
    public static Raster Within(Raster raster, int maxPixels)
    {
        var target = raster.Size.Within(maxPixels);
        while (raster.Size != target)
        {
            // Halved as long as that is possible, each time the mean of four, and only then resampled: no pixel of the original is left out.
            var size = raster.Size;
            var next =
                size.Width >= target.Width * 2L && size.Height >= target.Height * 2L
                    ? new PixelSize(size.Width / 2, size.Height / 2)
                    : target;
            var sampling = next == target ? new SKSamplingOptions(SKCubicResampler.Mitchell) : new SKSamplingOptions(SKFilterMode.Linear);
            using var larger = raster;
            raster = larger with { Bitmap = Scaled(larger.Bitmap, next, sampling) };
        }

        return raster;
    }

    private static SKBitmap Scaled(SKBitmap bitmap, PixelSize size, SKSamplingOptions sampling)
    {
        var scaled = new SKBitmap(bitmap.Info.WithSize(size.Width, size.Height));
        bitmap.ScalePixels(scaled, sampling);
        return scaled;
    }
}
