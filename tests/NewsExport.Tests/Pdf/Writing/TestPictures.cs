using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace NewsExport.Tests.Pdf.Writing;

/// <summary>Small picture files, encoded here so that every filter and colour type is known to be in them.</summary>
internal static class TestPictures
{
    /// <summary>A PNG file; row n uses filter n mod 5.</summary>
    public static byte[] Png(
        int width,
        int bitDepth,
        int colorType,
        byte[][] rows,
        byte[]? palette = null,
        byte[]? transparency = null,
        bool interlaced = false
    )
    {
        var pixel = Math.Max(1, bitDepth * Channels(colorType) / 8);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var line = 0; line < rows.Length; line++)
            {
                zlib.WriteByte((byte)(line % 5));
                zlib.Write(Filter(line % 5, rows[line], line == 0 ? new byte[rows[line].Length] : rows[line - 1], pixel));
            }
        }

        byte[] header =
        [
            .. BigEndian(width),
            .. BigEndian(rows.Length),
            (byte)bitDepth,
            (byte)colorType,
            0,
            0,
            interlaced ? (byte)1 : (byte)0,
        ];
        return
        [
            .. new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 },
            .. Chunk("IHDR", header),
            .. palette is null ? [] : Chunk("PLTE", palette),
            .. transparency is null ? [] : Chunk("tRNS", transparency),
            .. Chunk("IDAT", packed.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    public static byte[] RgbPng(int side = 16) => Png(side, 8, 2, Rows(side, 3));

    public static byte[] RgbAlphaPng(int side = 16) => Png(side, 8, 6, Rows(side, 4));

    /// <summary>Rows whose bytes all differ from their neighbours.</summary>
    public static byte[][] Rows(int side, int bytesPerPixel) =>
        [
            .. Enumerable
                .Range(0, side)
                .Select(line => Enumerable.Range(0, side * bytesPerPixel).Select(at => (byte)((at * 7) + (line * line * 3))).ToArray()),
        ];

    public static PreparedImage Prepared(byte[] bytes, ImageFormat format = ImageFormat.Png) =>
        new()
        {
            Bytes = bytes,
            Format = format,
            Width = 16,
            Height = 16,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };

    private static byte[] Filter(int filter, byte[] row, byte[] above, int pixel)
    {
        var filtered = new byte[row.Length];
        for (var at = 0; at < row.Length; at++)
        {
            int left = at >= pixel ? row[at - pixel] : 0;
            int corner = at >= pixel ? above[at - pixel] : 0;
            int up = above[at];
            var predicted = filter switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => new[] { left, up, corner }.MinBy(candidate => Math.Abs(left + up - corner - candidate)),
            };
            filtered[at] = (byte)(row[at] - predicted);
        }

        return filtered;
    }

    private static int Channels(int colorType) =>
        colorType switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };

    /// <summary>The check sum is left 0: nobody asks for it.</summary>
    private static byte[] Chunk(string kind, byte[] data) =>
        [.. BigEndian(data.Length), .. System.Text.Encoding.ASCII.GetBytes(kind), .. data, 0, 0, 0, 0];

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
