namespace NewsExport.Fetch.Decoding;

/// <summary>A canonical Huffman code (RFC 1951 3.2.2) as one table indexed by the next 15 bits.</summary>
internal sealed class HuffmanTable
{
    public const int InputEnded = -1;
    private const int Unused = -2;
    private const int MaxBits = 15;
    private readonly short[] symbols;
    private readonly byte[] lengths;
    private readonly uint mask;

    private HuffmanTable(int bits)
    {
        mask = (1u << bits) - 1;
        symbols = new short[1 << bits];
        lengths = new byte[1 << bits];
        Array.Fill(symbols, (short)Unused);
    }

    public static HuffmanTable FixedLiterals { get; } = TryBuild(DeflateTables.FixedLiteralLengths())!;

    public static HuffmanTable FixedDistances { get; } = TryBuild(DeflateTables.FixedDistanceLengths())!;

    /// <summary>Null if the lengths describe no code: more codes than fit. An incomplete code is accepted; its unused patterns are broken data when met.</summary>
    public static HuffmanTable? TryBuild(ReadOnlySpan<byte> codeLengths)
    {
        Span<int> count = stackalloc int[MaxBits + 1];
        count.Clear();
        var longest = 1;
        foreach (var length in codeLengths)
        {
            count[length]++;
            longest = Math.Max(longest, length);
        }

        count[0] = 0;
        Span<int> next = stackalloc int[MaxBits + 2];
        next.Clear();
        for (var length = 1; length <= MaxBits; length++)
        {
            next[length] = (next[length - 1] + count[length - 1]) << 1;
            if (next[length] + count[length] > 1 << length)
            {
                return null;
            }
        }

        var table = new HuffmanTable(longest);
        for (var symbol = 0; symbol < codeLengths.Length; symbol++)
        {
            var length = codeLengths[symbol];
            if (length > 0)
            {
                table.Add(symbol, length, next[length]++);
            }
        }

        return table;
    }

    /// <summary>The symbol that <paramref name="bits"/> begins with, and how many bits it takes; a negative symbol: no code begins so.</summary>
    public (int Symbol, int Length) Decode(uint bits)
    {
        var index = bits & mask;
        return (symbols[index], lengths[index]);
    }

    // Codes are packed from their most significant bit, so the index is the code reversed, followed by anything.
    private void Add(int symbol, int length, int code)
    {
        var reversed = 0;
        for (var bit = 0; bit < length; bit++)
        {
            reversed |= ((code >> bit) & 1) << (length - 1 - bit);
        }

        for (var index = reversed; index < symbols.Length; index += 1 << length)
        {
            symbols[index] = (short)symbol;
            lengths[index] = (byte)length;
        }
    }
}
