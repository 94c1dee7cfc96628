using System.Numerics;

namespace NewsExport.Images.Jpeg;

/// <summary>The entropy-coded segment of a file, bit after bit (T.81, annex F).</summary>
internal sealed class JpegBits(MemoryStream output)
{
    // A code and its value take at most 27 bits; what is whole is written at once, so 64 are enough.
    private ulong held;
    private int count;

    /// <summary>Writes the differences of a block from the one before, and its frequencies.</summary>
    /// <param name="counts">64 whole numbers, row after row.</param>
    /// <param name="before">The first number of the component's last block.</param>
    public void Write(ReadOnlySpan<int> counts, int before, JpegHuffman first, JpegHuffman others)
    {
        WriteValue(first, run: 0, counts[0] - before);
        ReadOnlySpan<byte> order = JpegTables.ZigZag;
        var zeros = 0;
        for (var place = 1; place < 64; place++)
        {
            var value = counts[order[place]];
            if (value == 0)
            {
                zeros++;
                continue;
            }

            for (; zeros > 15; zeros -= 16)
            {
                Write(others.CodeOf(0xF0), others.LengthOf(0xF0));
            }

            WriteValue(others, zeros, value);
            zeros = 0;
        }

        if (zeros > 0)
        {
            Write(others.CodeOf(0), others.LengthOf(0));
        }
    }

    /// <summary>Fills the last byte with ones.</summary>
    public void Complete()
    {
        if (count > 0)
        {
            Write(0x7F, 7);
        }
    }

    private void WriteValue(JpegHuffman table, int run, int value)
    {
        var size = 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(value));
        var meaning = (run << 4) | size;
        Write(table.CodeOf(meaning), table.LengthOf(meaning));
        Write((value < 0 ? value - 1 : value) & ((1 << size) - 1), size);
    }

    private void Write(int bits, int length)
    {
        held = (held << length) | (uint)bits;
        count += length;
        while (count >= 8)
        {
            count -= 8;
            var value = (byte)(held >> count);
            output.WriteByte(value);
            if (value == 0xFF)
            {
                // So that no byte of the picture looks like a marker (T.81, B.1.1.5).
                output.WriteByte(0);
            }
        }
    }
}
