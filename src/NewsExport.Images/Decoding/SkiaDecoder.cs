using NewsExport.Images.Sniffing;
using SkiaSharp;

namespace NewsExport.Images.Decoding;

/// <summary>Decodes JPEG, PNG, GIF (first frame), WebP, BMP and ICO.</summary>
internal static class SkiaDecoder
{
    /// <summary>The size that the file declares, or null if it cannot be decoded.</summary>
    public static PixelSize? Measure(ReadOnlyMemory<byte> file)
    {
        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data);
        return codec is null ? null : new PixelSize(codec.Info.Width, codec.Info.Height);
    }

    /// <summary>Null: not decodable, or less than half of it is there.</summary>
    /// <param name="maxPixels">What is wanted in the end: a codec that can decode at a fraction is let do so, to save memory.</param>
    public static Raster? Decode(ReadOnlyMemory<byte> file, int maxPixels)
    {
        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return null;
        }

        var size = Reduced(codec, maxPixels);
        using var colours = SKColorSpace.CreateSrgb();
        var alpha = codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul;
        var bitmap = new SKBitmap();
        if (!bitmap.TryAllocPixels(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, alpha, colours)))
        {
            bitmap.Dispose();
            return null;
        }

        bitmap.Erase(SKColors.Transparent);
        var rows = DecodedRows(codec, bitmap);
        if (rows * 2 <= size.Height)
        {
            bitmap.Dispose();
            return null;
        }

        var origin = codec.EncodedOrigin;
        var whole = rows == size.Height ? bitmap : Cropped(bitmap, rows);
        return new Raster(Orientation.MakeUpright(whole, origin)) { Decoded = (double)rows / size.Height };
    }

    // Row by row where the codec can, because only that says how many rows of a cut file are there.
    private static int DecodedRows(SKCodec codec, SKBitmap bitmap)
    {
        if (codec.StartScanlineDecode(bitmap.Info) == SKCodecResult.Success && codec.ScanlineOrder == SKCodecScanlineOrder.TopDown)
        {
            return codec.GetScanlines(bitmap.GetPixels(), bitmap.Height, bitmap.RowBytes);
        }

        return codec.GetPixels(bitmap.Info, bitmap.GetPixels()) switch
        {
            SKCodecResult.Success => bitmap.Height,
            SKCodecResult.IncompleteInput or SKCodecResult.ErrorInInput => LastRowWithInk(bitmap) + 1,
            _ => 0,
        };
    }

    // What was never decoded is still as it was erased: transparent.
    private static int LastRowWithInk(SKBitmap bitmap)
    {
        var pixels = bitmap.GetPixelSpan();
        for (var row = bitmap.Height - 1; row >= 0; row--)
        {
            if (pixels.Slice(row * bitmap.RowBytes, bitmap.Width * 4).ContainsAnyExcept((byte)0))
            {
                return row;
            }
        }

        return -1;
    }

    private static PixelSize Reduced(SKCodec codec, int maxPixels)
    {
        var full = new PixelSize(codec.Info.Width, codec.Info.Height);
        if (full.LongSide < maxPixels * 2L)
        {
            return full;
        }

        var scaled = codec.GetScaledDimensions((float)maxPixels / full.LongSide);
        // JPEG offers eighths; one that would have to be enlarged again is no use.
        return Math.Max(scaled.Width, scaled.Height) >= maxPixels ? new PixelSize(scaled.Width, scaled.Height) : full;
    }

    private static SKBitmap Cropped(SKBitmap bitmap, int rows)
    {
        using var all = bitmap;
        using var part = new SKBitmap();
        all.ExtractSubset(part, new SKRectI(0, 0, all.Width, rows));
        return part.Copy();
    }
}
