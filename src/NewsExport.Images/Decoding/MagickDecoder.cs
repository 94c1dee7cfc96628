using ImageMagick;
using NewsExport.Images.Sniffing;
using SkiaSharp;

namespace NewsExport.Images.Decoding;

/// <summary>Decodes what Skia cannot: AVIF, HEIC, JPEG XL, TIFF, and drawings that were made safe. The format is always named, never guessed.</summary>
internal static class MagickDecoder
{
    /// <summary>The size that the file declares, or null if it cannot be read.</summary>
    public static PixelSize? Measure(ReadOnlyMemory<byte> file, ImageKind kind)
    {
        try
        {
            var info = new MagickImageInfo(file.ToArray(), Settings(kind));
            return new PixelSize((int)Math.Min(info.Width, int.MaxValue), (int)Math.Min(info.Height, int.MaxValue));
        }
        catch (MagickException)
        {
            return null;
        }
    }

    /// <summary>Null: not decodable.</summary>
    public static Raster? Decode(ReadOnlyMemory<byte> file, ImageKind kind)
    {
        try
        {
            using var image = new MagickImage(file.Span, Settings(kind));
            if (image.GetColorProfile() is not null)
            {
                image.TransformColorSpace(ColorProfiles.SRGB);
            }

            // AVIF and HEIC are already turned by the decoder (ISO/IEC 23008-12 6.5.10); the others say so in EXIF.
            if (kind is ImageKind.Tiff)
            {
                image.AutoOrient();
            }

            image.ColorSpace = ColorSpace.sRGB;
            return ToRaster(image);
        }
        catch (MagickException)
        {
            return null;
        }
    }

    private static Raster? ToRaster(MagickImage image)
    {
        using var pixels = image.GetPixels();
        var bytes = pixels.ToByteArray(PixelMapping.RGBA);
        if (bytes is null)
        {
            return null;
        }

        using var colours = SKColorSpace.CreateSrgb();
        var info = new SKImageInfo((int)image.Width, (int)image.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, colours);
        var bitmap = new SKBitmap(info.WithAlphaType(image.HasAlpha ? SKAlphaType.Premul : SKAlphaType.Opaque));
        using var straight = SKImage.FromPixelCopy(info, bytes);
        straight.ReadPixels(bitmap.Info, bitmap.GetPixels(), bitmap.RowBytes);
        return new Raster(bitmap);
    }

    private static MagickReadSettings Settings(ImageKind kind) =>
        new()
        {
            Format = kind switch
            {
                ImageKind.Avif => MagickFormat.Avif,
                ImageKind.Heic => MagickFormat.Heic,
                ImageKind.JpegXl => MagickFormat.Jxl,
                ImageKind.Tiff => MagickFormat.Tiff,
                _ => MagickFormat.Svg,
            },
            BackgroundColor = MagickColors.Transparent,
            Density = new Density(96),
            FrameIndex = 0,
            FrameCount = 1,
        };
}
