using NewsExport.Images.Decoding;
using SkiaSharp;

namespace NewsExport.Images.Resizing;

/// <summary>Writes a raster as JPEG or PNG, whichever suits what is on it.</summary>
internal static class Encoder
{
    /// <summary>The encoded file; null: it cannot be written.</summary>
    /// <param name="isPhoto">The source format is one for photographs; else the pixels decide.</param>
    public static (ReadOnlyMemory<byte> Bytes, ImageFormat Format)? Encode(Raster raster, bool isPhoto, int quality)
    {
        using var pixels = raster.Bitmap.PeekPixels();
        // Without a colour space the encoders write no profile: the file is sRGB because all pictures without one are.
        using var plain = new SKPixmap(pixels.Info.WithColorSpace(null), pixels.GetPixels(), pixels.RowBytes);
        var content = PixelContent.Of(plain);
        var format = content.HasAlpha || (!isPhoto && content.IsGraphic) ? ImageFormat.Png : ImageFormat.Jpeg;
        using var data =
            format == ImageFormat.Jpeg
                ? plain.Encode(new SKJpegEncoderOptions(quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore))
                : plain.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6));
        return data is null ? null : (data.ToArray(), format);
    }
}
