namespace NewsExport.Markup.Epub;

/// <summary>CRC-32 as ZIP counts it (APPNOTE 4.4.7).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = Entries();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] Entries()
    {
        var table = new uint[256];
        for (var value = 0; value < table.Length; value++)
        {
            table[value] = Entry((uint)value);
        }

        return table;
    }

    private static uint Entry(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }
}
