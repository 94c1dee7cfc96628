using System.IO.Compression;
using NewsExport.Images.Sniffing;

namespace NewsExport.Images.Passing;

/// <summary>Lets a plain PNG through without encoding it anew; only the chunks that draw it are kept.</summary>
internal static class PngPasser
{
    /// <summary>The file without metadata, or null if it must be decoded: large, interlaced, deep, damaged, animated, or in colours of its own.</summary>
    public static ReadOnlyMemory<byte>? Pass(ReadOnlyMemory<byte> file, PngFile png, int maxPixels)
    {
        var isFit =
            png is { IsWhole: true, IsInterlaced: false, BitDepth: 8, ColourType: 0 or 2 or 3 or 4 or 6 }
            && png.Size.LongSide <= maxPixels
            && !png.Has("iCCP")
            && !png.Has("acTL")
            && HasAllRows(file.Span, png);
        // Spelled out: "bytes or null" would quietly become an empty memory.
        if (!isFit)
        {
            return null;
        }

        return Strip(file.Span, png);
    }

    private static byte[] Strip(ReadOnlySpan<byte> file, PngFile png)
    {
        var kept = new MemoryStream(file.Length);
        kept.Write(file[..8]);
        foreach (var chunk in png.Chunks)
        {
            if (chunk.Type is "IHDR" or "PLTE" or "tRNS" or "IDAT" or "IEND")
            {
                kept.Write(chunk.Whole(file));
            }
        }

        return kept.ToArray();
    }

    // A reader that trusts us must not meet a broken file: every row has to be there, under the checksum of zlib.
    private static bool HasAllRows(ReadOnlySpan<byte> file, PngFile png)
    {
        var data = new MemoryStream();
        foreach (var chunk in png.Chunks.Where(chunk => chunk.Type == "IDAT"))
        {
            data.Write(chunk.Data(file));
        }

        var samples = png.ColourType switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };
        var expected = png.Size.Height * (1 + ((long)png.Size.Width * samples));
        data.Position = 0;
        try
        {
            using var rows = new ZLibStream(data, CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (int count; total <= expected && (count = rows.Read(buffer)) > 0; )
            {
                total += count;
            }

            return total == expected;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
