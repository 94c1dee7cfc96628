namespace NewsExport.Images.Jpeg;

/// <summary>The codes of a Huffman table (T.81, annex C).</summary>
internal sealed class JpegHuffman
{
    private readonly ushort[] codes = new ushort[256];
    private readonly byte[] lengths = new byte[256];

    /// <summary>Numbers the codes.</summary>
    /// <param name="table">How many codes have 1 to 16 bits, then what they mean.</param>
    public JpegHuffman(ReadOnlySpan<byte> table)
    {
        var code = 0;
        var next = 16;
        for (var length = 1; length <= 16; length++, code <<= 1)
        {
            for (var i = 0; i < table[length - 1]; i++, next++, code++)
            {
                codes[table[next]] = (ushort)code;
                lengths[table[next]] = (byte)length;
            }
        }
    }

    public int CodeOf(int meaning) => codes[meaning];

    public int LengthOf(int meaning) => lengths[meaning];
}
