namespace NewsExport.Fetch.Decoding;

/// <summary>
/// DEFLATE (RFC 1951) over bytes in memory. Written here because the framework's streams neither say where the compressed data ended nor
/// notice that it stopped halfway, and both decide whether a page is whole.
/// </summary>
internal ref struct Inflater(ReadOnlySpan<byte> input, BoundedBuffer output)
{
    private const int EndOfBlock = 256;
    private readonly ReadOnlySpan<byte> input = input;
    private readonly BoundedBuffer output = output;
    private int position;
    private uint bits;
    private int bitCount;

    /// <summary>Bytes of the input that belong to the compressed data; valid once <see cref="Run"/> has answered <see cref="DecodeStatus.Done"/>.</summary>
    public readonly int Consumed => position - (bitCount / 8);

    public DecodeStatus Run(CancellationToken cancellationToken)
    {
        var start = output.Length;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!TryRead(3, out var header))
            {
                return DecodeStatus.Truncated;
            }

            // RFC 1951 3.2.3: one bit "last block", two bits of type.
            var status = (header >> 1) switch
            {
                0 => CopyStored(),
                1 => InflateBlock(HuffmanTable.FixedLiterals, HuffmanTable.FixedDistances, start),
                2 => InflateDynamic(start),
                _ => DecodeStatus.Broken,
            };
            if (status != DecodeStatus.Done || (header & 1) == 1)
            {
                return status;
            }
        }
    }

    // RFC 1951 3.2.4.
    private DecodeStatus CopyStored()
    {
        position -= bitCount / 8;
        bitCount = 0;
        bits = 0;
        if (input.Length - position < 4)
        {
            return DecodeStatus.Truncated;
        }

        var length = input[position] | (input[position + 1] << 8);
        var complement = input[position + 2] | (input[position + 3] << 8);
        position += 4;
        if (length != (complement ^ 0xFFFF))
        {
            return DecodeStatus.Broken;
        }

        if (input.Length - position < length)
        {
            return DecodeStatus.Truncated;
        }

        var fits = output.TryAppend(input.Slice(position, length));
        position += length;
        return fits ? DecodeStatus.Done : DecodeStatus.TooLarge;
    }

    // RFC 1951 3.2.7: the code lengths of a dynamic block are themselves Huffman coded.
    private DecodeStatus InflateDynamic(int start)
    {
        if (!TryRead(14, out var counts))
        {
            return DecodeStatus.Truncated;
        }

        var literals = (int)(counts & 31) + 257;
        var distances = (int)((counts >> 5) & 31) + 1;
        var codes = (int)(counts >> 10) + 4;
        Span<byte> lengths = stackalloc byte[320];
        lengths.Clear();
        for (var index = 0; index < codes; index++)
        {
            if (!TryRead(3, out var length))
            {
                return DecodeStatus.Truncated;
            }

            lengths[DeflateTables.CodeLengthOrder[index]] = (byte)length;
        }

        var lengthTable = HuffmanTable.TryBuild(lengths[..19]);
        if (lengthTable is null)
        {
            return DecodeStatus.Broken;
        }

        lengths.Clear();
        var status = ReadLengths(lengthTable, lengths[..(literals + distances)]);
        if (status != DecodeStatus.Done)
        {
            return status;
        }

        var literalTable = HuffmanTable.TryBuild(lengths[..literals]);
        var distanceTable = HuffmanTable.TryBuild(lengths.Slice(literals, distances));
        return literalTable is null || distanceTable is null || lengths[EndOfBlock] == 0
            ? DecodeStatus.Broken
            : InflateBlock(literalTable, distanceTable, start);
    }

    private DecodeStatus ReadLengths(HuffmanTable table, scoped Span<byte> lengths)
    {
        for (var index = 0; index < lengths.Length; )
        {
            var symbol = ReadSymbol(table);
            if (symbol < 0)
            {
                return Failure(symbol);
            }

            if (symbol < 16)
            {
                lengths[index++] = (byte)symbol;
                continue;
            }

            var (extraBits, least) = symbol switch
            {
                16 => (2, 3),
                17 => (3, 3),
                _ => (7, 11),
            };
            if (!TryRead(extraBits, out var extra))
            {
                return DecodeStatus.Truncated;
            }

            var repeat = least + (int)extra;
            if (repeat > lengths.Length - index || (symbol == 16 && index == 0))
            {
                return DecodeStatus.Broken;
            }

            lengths.Slice(index, repeat).Fill(symbol == 16 ? lengths[index - 1] : (byte)0);
            index += repeat;
        }

        return DecodeStatus.Done;
    }

    private DecodeStatus InflateBlock(HuffmanTable literals, HuffmanTable distances, int start)
    {
        while (true)
        {
            var symbol = ReadSymbol(literals);
            if (symbol < 0)
            {
                return Failure(symbol);
            }

            if (symbol < EndOfBlock)
            {
                if (!output.TryAppend((byte)symbol))
                {
                    return DecodeStatus.TooLarge;
                }

                continue;
            }

            if (symbol == EndOfBlock)
            {
                return DecodeStatus.Done;
            }

            var status = CopyMatch(symbol - 257, distances, start);
            if (status != DecodeStatus.Done)
            {
                return status;
            }
        }
    }

    // RFC 1951 3.2.5: a length, then a distance back into what this member has already given.
    private DecodeStatus CopyMatch(int lengthCode, HuffmanTable distances, int start)
    {
        if (lengthCode >= DeflateTables.LengthBase.Length)
        {
            return DecodeStatus.Broken;
        }

        if (!TryRead(DeflateTables.LengthExtra[lengthCode], out var lengthExtra))
        {
            return DecodeStatus.Truncated;
        }

        var distanceCode = ReadSymbol(distances);
        if (distanceCode < 0)
        {
            return Failure(distanceCode);
        }

        if (distanceCode >= DeflateTables.DistanceBase.Length)
        {
            return DecodeStatus.Broken;
        }

        if (!TryRead(DeflateTables.DistanceExtra[distanceCode], out var distanceExtra))
        {
            return DecodeStatus.Truncated;
        }

        var distance = DeflateTables.DistanceBase[distanceCode] + (int)distanceExtra;
        if (distance > output.Length - start)
        {
            return DecodeStatus.Broken;
        }

        return output.TryRepeat(distance, DeflateTables.LengthBase[lengthCode] + (int)lengthExtra)
            ? DecodeStatus.Done
            : DecodeStatus.TooLarge;
    }

    private static DecodeStatus Failure(int symbol) => symbol == HuffmanTable.InputEnded ? DecodeStatus.Truncated : DecodeStatus.Broken;

    private int ReadSymbol(HuffmanTable table)
    {
        Fill();
        var (symbol, length) = table.Decode(bits);
        if (length > bitCount)
        {
            return HuffmanTable.InputEnded;
        }

        bits >>= length;
        bitCount -= length;
        return symbol;
    }

    private bool TryRead(int count, out uint value)
    {
        Fill();
        value = bits & ((1u << count) - 1);
        if (count > bitCount)
        {
            return false;
        }

        bits >>= count;
        bitCount -= count;
        return true;
    }

    // Keeps at least 15 bits, the longest code, in hand while there is input.
    private void Fill()
    {
        while (bitCount <= 24 && position < input.Length)
        {
            bits |= (uint)input[position++] << bitCount;
            bitCount += 8;
        }
    }
}
