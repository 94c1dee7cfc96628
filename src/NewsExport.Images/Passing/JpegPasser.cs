using NewsExport.Images.Sniffing;
using SkiaSharp;

namespace NewsExport.Images.Passing;

/// <summary>Lets a JPEG through without decoding it, so that no quality is lost; only its metadata is taken out.</summary>
internal static class JpegPasser
{
    /// <summary>The file without metadata, or null if it must be decoded: turned, large, CMYK, cut off, of a rare kind, or in colours of its own.</summary>
    public static ReadOnlyMemory<byte>? Pass(ReadOnlyMemory<byte> file, JpegFile jpeg, int maxPixels)
    {
        var isFit =
            jpeg is { IsCommon: true, End: not null, Orientation: 1, Components: 1 or 3 }
            && jpeg.Size.LongSide <= maxPixels
            && (!jpeg.HasColourProfile || IsSrgb(file));
        // Spelled out: "bytes or null" would quietly become an empty memory.
        if (!isFit)
        {
            return null;
        }

        return Strip(file.Span, jpeg);
    }

    private static byte[] Strip(ReadOnlySpan<byte> file, JpegFile jpeg)
    {
        var kept = new MemoryStream(file.Length);
        kept.Write(file[..2]);
        foreach (var segment in jpeg.Segments)
        {
            if (IsNeeded(segment, file))
            {
                kept.Write(file.Slice(segment.Offset, segment.Length));
            }
        }

        kept.Write(file[jpeg.ScanOffset..jpeg.End!.Value]);
        return kept.ToArray();
    }

    // JFIF and Adobe's APP14 say how the components are to be read as colours; no other application segment or comment does.
    private static bool IsNeeded(JpegSegment segment, ReadOnlySpan<byte> file) =>
        segment.Marker switch
        {
            0xE0 => segment.Body(file).StartsWith("JFIF\0"u8),
            0xEE => segment.Body(file).StartsWith("Adobe"u8),
            >= 0xE0 and <= 0xEF or 0xFE => false,
            _ => true,
        };

    private static bool IsSrgb(ReadOnlyMemory<byte> file)
    {
        using var codec = SKCodec.Create(SKData.CreateCopy(file.Span));
        return codec?.Info.ColorSpace is null or { IsSrgb: true };
    }
}
