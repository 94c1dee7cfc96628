using System.Buffers.Binary;
using System.Text;
using ImageMagick;
using SkiaSharp;

namespace NewsExport.Tests.Images;

/// <summary>Pictures made for tests: a red, a green, a blue and a white quarter, clockwise from the top left (red, green, white, blue by rows).</summary>
internal static class Pictures
{
    public static SKBitmap Quarters(int width, int height, byte alpha = 255)
    {
        var bitmap = new SKBitmap(
            new SKImageInfo(width, height, SKColorType.Rgba8888, alpha == 255 ? SKAlphaType.Opaque : SKAlphaType.Unpremul)
        );
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var colour = (x < width / 2, y < height / 2) switch
                {
                    (true, true) => SKColors.Red,
                    (false, true) => SKColors.Lime,
                    (true, false) => SKColors.Blue,
                    _ => SKColors.White,
                };
                bitmap.SetPixel(x, y, colour.WithAlpha(alpha));
            }
        }

        return bitmap;
    }

    /// <summary>Smooth in every direction, with more colours than a drawing has.</summary>
    public static SKBitmap Landscape(int width, int height)
    {
        var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                bitmap.SetPixel(x, y, new SKColor((byte)(x * 255 / width), (byte)(y * 255 / height), (byte)((x * y) % 251)));
            }
        }

        return bitmap;
    }

    public static byte[] Encode(SKBitmap bitmap, SKEncodedImageFormat format, int quality = 95)
    {
        using (bitmap)
        {
            using var data = bitmap.Encode(format, quality);
            return data.ToArray();
        }
    }

    public static byte[] Jpeg(int width, int height) => Encode(Quarters(width, height), SKEncodedImageFormat.Jpeg);

    public static byte[] Png(int width, int height) => Encode(Quarters(width, height), SKEncodedImageFormat.Png);

    /// <summary>Written by ImageMagick, for what Skia does not write.</summary>
    public static byte[] Magick(MagickFormat format, int width, int height, Action<MagickImage>? change = null)
    {
        using var image = new MagickImage(Png(width, height));
        change?.Invoke(image);
        image.Format = format;
        image.Quality = 95;
        return image.ToByteArray();
    }

    /// <summary>The JPEG with an application segment after its start marker.</summary>
    public static byte[] WithSegment(byte[] jpeg, byte marker, byte[] body)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(body.Length + 2));
        return [.. jpeg[..2], 0xFF, marker, .. length, .. body, .. jpeg[2..]];
    }

    public static byte[] Exif(int orientation) =>
        [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    /// <summary>The PNG with a chunk before its first data.</summary>
    public static byte[] WithChunk(byte[] png, string type, byte[] data)
    {
        var at = png.AsSpan().IndexOf("IDAT"u8) - 4;
        return [.. png[..at], .. Chunk(type, data), .. png[at..]];
    }

    /// <summary>A PNG of a few hundred bytes that declares any size.</summary>
    public static byte[] Declaring(uint width, uint height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        return
        [
            0x89,
            .. "PNG\r\n"u8,
            0x1A,
            0x0A,
            .. Chunk("IHDR", header),
            .. Chunk("IDAT", [0x78, 0x9C, 3, 0, 0, 0, 0, 1]),
            .. Chunk("IEND", []),
        ];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. data];
        var frame = new byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(frame, (uint)data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(4), NewsExport.Fetch.Decoding.Checksums.Crc32(named));
        return [.. frame[..4], .. named, .. frame[4..]];
    }
}
