using System.Buffers.Binary;

namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>
/// The CIDs of a bare CFF program (Adobe Technical Note 5176). In a CID-keyed font a glyph's CID stands in the charset; in a name-keyed one
/// the glyph number is the CID (ISO 32000-1, 9.7.4.2). HarfBuzz keeps the old CIDs while it renumbers the glyphs, so they must be read back.
/// </summary>
internal static class CffCharset
{
    private const int CharsetOperator = 15;
    private const int RegistryOperator = 12 << 8 | 30;

    /// <summary>CID of each glyph up to <paramref name="glyphs"/>; null: the CID is the glyph number.</summary>
    public static ushort[]? CidsOf(ReadOnlySpan<byte> cff, int glyphs)
    {
        if (cff.Length < 4)
        {
            return null;
        }

        var names = SkipIndex(cff, cff[2]);
        var (topDictionary, topLength) = FirstOfIndex(cff, names);
        var entries = ReadDictionary(cff.Slice(topDictionary, topLength));
        if (!entries.ContainsKey(RegistryOperator) || !entries.TryGetValue(CharsetOperator, out var charset) || charset <= 2)
        {
            return null;
        }

        return ReadCharset(cff[charset..], glyphs);
    }

    private static ushort[] ReadCharset(ReadOnlySpan<byte> data, int glyphs)
    {
        var cids = new ushort[glyphs];
        var format = data[0];
        data = data[1..];
        for (var glyph = 1; glyph < glyphs; )
        {
            var first = BinaryPrimitives.ReadUInt16BigEndian(data);
            var left = format switch
            {
                0 => 0,
                1 => data[2],
                _ => BinaryPrimitives.ReadUInt16BigEndian(data[2..]),
            };
            data = data[(2 + Math.Min((int)format, 2))..];
            for (var next = 0; next <= left && glyph < glyphs; next++)
            {
                cids[glyph++] = (ushort)(first + next);
            }
        }

        return cids;
    }

    /// <summary>Last integer operand of each operator; two-byte operators are 12 &lt;&lt; 8 | second byte.</summary>
    private static Dictionary<int, int> ReadDictionary(ReadOnlySpan<byte> data)
    {
        var entries = new Dictionary<int, int>();
        var operand = 0;
        for (var place = 0; place < data.Length; )
        {
            int lead = data[place++];
            switch (lead)
            {
                case <= 21:
                    entries[lead == 12 ? 12 << 8 | data[place++] : lead] = operand;
                    operand = 0;
                    break;
                case 28:
                    operand = BinaryPrimitives.ReadInt16BigEndian(data[place..]);
                    place += 2;
                    break;
                case 29:
                    operand = BinaryPrimitives.ReadInt32BigEndian(data[place..]);
                    place += 4;
                    break;
                case 30:
                    // A real number: nibbles up to an F.
                    while (place < data.Length && (data[place] & 0x0F) != 0x0F && data[place] >> 4 != 0x0F)
                    {
                        place++;
                    }

                    place++;
                    break;
                case >= 251:
                    operand = -((lead - 251) * 256) - data[place++] - 108;
                    break;
                case >= 247:
                    operand = ((lead - 247) * 256) + data[place++] + 108;
                    break;
                default:
                    operand = lead - 139;
                    break;
            }
        }

        return entries;
    }

    private static int SkipIndex(ReadOnlySpan<byte> cff, int place)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(cff[place..]);
        if (count == 0)
        {
            return place + 2;
        }

        var size = cff[place + 2];
        var data = place + 3 + ((count + 1) * size) - 1;
        return data + Offset(cff, place + 3 + (count * size), size);
    }

    private static (int Start, int Length) FirstOfIndex(ReadOnlySpan<byte> cff, int place)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(cff[place..]);
        var size = cff[place + 2];
        var data = place + 3 + ((count + 1) * size) - 1;
        var first = Offset(cff, place + 3, size);
        return (data + first, Offset(cff, place + 3 + size, size) - first);
    }

    private static int Offset(ReadOnlySpan<byte> cff, int place, int size)
    {
        var value = 0;
        for (var index = 0; index < size; index++)
        {
            value = value << 8 | cff[place + index];
        }

        return value;
    }
}
