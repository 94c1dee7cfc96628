using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace NewsExport.Testing.Articles;

/// <summary>Real picture files made on the spot: hills under a sky as PNG, and a tiny JPEG.</summary>
public static class DrawnPictures
{
    // A grey-to-teal gradient of 48 x 32 pixels, baseline JPEG, no metadata.
    private const string GradientJpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0VFhEYIx8lJCIfIiEmKzcvJik0KSEiMEExNDk7Pj4+JS5ESU"
        + "M8SDc9Pjv/2wBDAQoLCw4NDhwQEBw7KCIoOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozv/wAARCAAg"
        + "ADADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUG/8QAFhAAAwAAAAAAAAAAAAAAAAAAABRh/8QAGAEBAAMBAAAAAAAAAAAAAAAAAA"
        + "IDBAX/xAAWEQEBAQAAAAAAAAAAAAAAAAAAERP/2gAMAwEAAhEDEQA/AN65Q5SA5Q5ScZNF9yhykByhyiGi+5Q5SA5Q5RDRAcocpAcocpbHP0X3"
        + "KHKQHKHKIaL7lDlIDlDlENH/2Q==";

    /// <summary>Ridges of hills under a sky; another <paramref name="seed"/>, another place.</summary>
    public static PreparedImage Hills(int width, int height, int seed = 1) =>
        Prepared(Png(width, height, seed), ImageFormat.Png, width, height);

    /// <summary>A gradient of 48 x 32 pixels.</summary>
    public static PreparedImage Gradient() => Prepared(Convert.FromBase64String(GradientJpeg), ImageFormat.Jpeg, 48, 32);

    /// <summary>A picture that could not be had.</summary>
    public static PreparedImage Missing(string failure = "404, not found") => new() { Failure = failure };

    private static PreparedImage Prepared(byte[] bytes, ImageFormat format, int width, int height) =>
        new()
        {
            Bytes = bytes,
            Format = format,
            Width = width,
            Height = height,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };

    private static byte[] Png(int width, int height, int seed)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8; // bits a sample
        header[9] = 2; // RGB
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", Compressed(Rows(width, height, seed)));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Rows(int width, int height, int seed)
    {
        var rows = new byte[height * (1 + (3 * width))];
        var at = 0;
        for (var y = 0; y < height; y++)
        {
            rows[at++] = 0; // no filter
            for (var x = 0; x < width; x++)
            {
                var ridge = Ridge(x / (double)width, y / (double)height, seed);
                rows[at++] = (byte)(214 - (ridge * 42));
                rows[at++] = (byte)(224 - (ridge * 38));
                rows[at++] = (byte)(222 - (ridge * 36) - (20 * y / height));
            }
        }

        return rows;
    }

    /// <summary>0 is the sky, 4 the nearest ridge.</summary>
    private static int Ridge(double x, double y, int seed)
    {
        for (var ridge = 4; ridge > 0; ridge--)
        {
            var crest = 0.30 + (0.14 * ridge) + (0.05 * Math.Sin((x * (9 - ridge)) + (seed * ridge))) + (0.02 * Math.Sin((x * 23) + seed));
            if (y > crest)
            {
                return ridge;
            }
        }

        return 0;
    }

    private static byte[] Compressed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(rows);
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        var body = new byte[4 + data.Length];
        System.Text.Encoding.ASCII.GetBytes(type, body);
        data.CopyTo(body, 4);
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    /// <summary>CRC-32 of PNG (ISO/IEC 15948, annex D).</summary>
    public static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
