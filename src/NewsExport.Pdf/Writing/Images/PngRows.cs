using System.IO.Compression;

namespace NewsExport.Pdf.Writing.Images;

/// <summary>Unpacks the rows of a PNG file that is not interlaced (W3C PNG, 9).</summary>
internal static class PngRows
{
    /// <summary>Calls <paramref name="use"/> with each row, filters undone, from the top; false: the data is broken or too short.</summary>
    public static bool TryRead(PngFile png, Action<ReadOnlySpan<byte>> use)
    {
        var pixel = Math.Max(1, png.Channels * png.BitDepth / 8);
        var above = new byte[png.RowLength + pixel];
        var row = new byte[png.RowLength + pixel];
        using var rows = new ZLibStream(new MemoryStream(png.Data), CompressionMode.Decompress);
        try
        {
            for (var line = 0; line < png.Height; line++)
            {
                var filter = rows.ReadByte();
                rows.ReadExactly(row.AsSpan(pixel));
                if (!Unfilter(filter, row, above, pixel))
                {
                    return false;
                }

                use(row.AsSpan(pixel));
                (row, above) = (above, row);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            return false;
        }

        return true;
    }

    /// <summary>Both rows begin with one pixel of zeros, so that the first pixel has a neighbour to its left.</summary>
    private static bool Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        switch (filter)
        {
            case 0:
                return true;
            case 1:
                for (var at = pixel; at < row.Length; at++)
                {
                    row[at] += row[at - pixel];
                }

                return true;
            case 2:
                for (var at = pixel; at < row.Length; at++)
                {
                    row[at] += above[at];
                }

                return true;
            case 3:
                for (var at = pixel; at < row.Length; at++)
                {
                    row[at] += (byte)((row[at - pixel] + above[at]) / 2);
                }

                return true;
            case 4:
                for (var at = pixel; at < row.Length; at++)
                {
                    row[at] += Paeth(row[at - pixel], above[at], above[at - pixel]);
                }

                return true;
            default:
                return false;
        }
    }

    private static byte Paeth(byte left, byte up, byte corner)
    {
        var toLeft = Math.Abs(up - corner);
        var toUp = Math.Abs(left - corner);
        var toCorner = Math.Abs(left + up - corner - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left
            : toUp <= toCorner ? up
            : corner;
    }
}
