namespace NewsExport.Fetch.Decoding;

/// <summary>The check values of gzip (RFC 1952 8) and zlib (RFC 1950 8.2).</summary>
internal static class Checksums
{
    private static readonly uint[] CrcTable = MakeCrcTable();

    public static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = CrcTable[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    public static uint Adler32(ReadOnlySpan<byte> bytes)
    {
        const uint Modulus = 65521;
        uint low = 1;
        uint high = 0;
        // 5552 is the most bytes that cannot overflow 32 bits before the remainder is taken.
        for (; !bytes.IsEmpty; bytes = bytes[Math.Min(5552, bytes.Length)..])
        {
            foreach (var value in bytes[..Math.Min(5552, bytes.Length)])
            {
                low += value;
                high += low;
            }

            low %= Modulus;
            high %= Modulus;
        }

        return (high << 16) | low;
    }

    private static uint[] MakeCrcTable()
    {
        var table = new uint[256];
        for (uint index = 0; index < table.Length; index++)
        {
            var value = index;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[index] = value;
        }

        return table;
    }
}
