using System.Buffers;
using SkiaSharp;

namespace NewsExport.Images.Covers;

/// <summary>
/// The middle of a picture that has the shape of its place on a cover. A JPEG that is not to be shrunk is decoded while the cover is
/// painted, some rows at a time: whole, it takes megabytes that are looked at once, and to be given fresh memory costs more than to decode.
/// </summary>
internal sealed class CoverPicture : IDisposable
{
    // Rows above and below those asked for, which the rows at the edges are mixed from.
    private const int Around = 2;
    private readonly SKRect place;
    private readonly SKRect part;
    private readonly MemoryHandle pinned;
    private readonly SKData data;
    private readonly SKImage? whole;
    private readonly SKCodec? codec;
    private readonly SKBitmap? rows;
    private int first;
    private int decoded;

    private unsafe CoverPicture(ReadOnlyMemory<byte> file, SKRect place, int stripHeight)
    {
        this.place = place;
        pinned = file.Pin();
        data = SKData.Create((nint)pinned.Pointer, file.Length);
        codec = SKCodec.Create(data);
        var info = codec is null ? default : new SKImageInfo(codec.Info.Width, codec.Info.Height, CoverPainter.Pixels, SKAlphaType.Opaque);
        part = Covering(info.Width, info.Height);
        var isStreamed =
            codec is { EncodedFormat: SKEncodedImageFormat.Jpeg, EncodedOrigin: SKEncodedOrigin.TopLeft }
            && part.Width <= place.Width
            && codec.StartScanlineDecode(info) == SKCodecResult.Success;
        if (isStreamed)
        {
            var most = (int)MathF.Ceiling(stripHeight * Scale) + (2 * Around) + 1;
            rows = new SKBitmap(info.WithSize(info.Width, Math.Min(most, info.Height)));
        }
        else if ((whole = SKImage.FromEncodedData(data)) is not null)
        {
            part = Covering(whole.Width, whole.Height);
        }
    }

    private float Scale => part.Height / place.Height;

    /// <summary>Null: it is no picture.</summary>
    /// <param name="stripHeight">The most that is painted at a time.</param>
    public static CoverPicture? Open(ReadOnlyMemory<byte> file, SKRect place, int stripHeight)
    {
        var picture = new CoverPicture(file, place, stripHeight);
        if (picture.rows is not null || picture.whole is not null)
        {
            return picture;
        }

        picture.Dispose();
        return null;
    }

    /// <summary>Paints what of it lies in a strip; each strip must lie below the one before.</summary>
    public void Paint(SKCanvas canvas, SKRect strip)
    {
        var shown = SKRect.Intersect(strip, place);
        if (shown.IsEmpty)
        {
            return;
        }

        using var paint = new SKPaint();
        if (rows is null)
        {
            // Smaller copies to sample from cost time, and help only where the picture is shrunk.
            var mipmaps = part.Width > place.Width ? SKMipmapMode.Linear : SKMipmapMode.None;
            canvas.DrawImage(whole!, part, place, new SKSamplingOptions(SKFilterMode.Linear, mipmaps), paint);
            return;
        }

        var top = part.Top + ((shown.Top - place.Top) * Scale);
        Decode((int)top - Around, (int)MathF.Ceiling(top + (shown.Height * Scale)) + Around);
        // Beyond what was decoded now, the rows of another strip may stand.
        using var image = SKImage.FromPixels(rows.Info.WithSize(rows.Width, decoded - first), rows.GetPixels(), rows.RowBytes);
        // All that is decoded is drawn, so that where strips meet each has what the other mixes its last row from.
        var all = SKRect.Create(part.Left, 0, part.Width, image.Height);
        var where = SKRect.Create(place.Left, place.Top + ((first - part.Top) / Scale), place.Width, image.Height / Scale);
        canvas.Save();
        canvas.ClipRect(place);
        canvas.DrawImage(image, all, where, new SKSamplingOptions(SKFilterMode.Linear), paint);
        canvas.Restore();
    }

    public void Dispose()
    {
        whole?.Dispose();
        rows?.Dispose();
        codec?.Dispose();
        data.Dispose();
        pinned.Dispose();
    }

    // Rows of the picture, from one on, to before another; what was decoded for the strip before is moved up.
    private void Decode(int from, int to)
    {
        from = Math.Max(from, 0);
        to = Math.Min(to, Math.Min(codec!.Info.Height, from + rows!.Height));
        if (decoded < from)
        {
            codec.SkipScanlines(from - decoded);
            decoded = from;
        }
        else
        {
            var bytes = rows.GetPixelSpan();
            bytes[((from - first) * rows.RowBytes)..((decoded - first) * rows.RowBytes)].CopyTo(bytes);
        }

        first = from;
        if (to > decoded)
        {
            codec.GetScanlines(rows.GetAddress(0, decoded - first), to - decoded, rows.RowBytes);
            decoded = to;
        }
    }

    private SKRect Covering(int width, int height)
    {
        var scale = Math.Min(width / place.Width, height / place.Height);
        var (shownWidth, shownHeight) = (place.Width * scale, place.Height * scale);
        return SKRect.Create((width - shownWidth) / 2, (height - shownHeight) / 2, shownWidth, shownHeight);
    }
}
