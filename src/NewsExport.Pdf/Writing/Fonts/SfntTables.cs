using System.Buffers.Binary;

namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>The tables of an OpenType file (ISO/IEC 14496-22, 4.5), or of one font of a collection. A table that is missing or out of bounds is empty.</summary>
internal static class SfntTables
{
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> file, int index, ReadOnlySpan<byte> tag)
    {
        var start = 0;
        if (file.StartsWith("ttcf"u8))
        {
            start = file.Length >= 16 + (index * 4) ? BinaryPrimitives.ReadInt32BigEndian(file[(12 + (index * 4))..]) : -1;
        }

        if (start < 0 || start + 12 > file.Length)
        {
            return [];
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(file[(start + 4)..]);
        for (var record = start + 12; count > 0 && record + 16 <= file.Length; record += 16, count--)
        {
            if (file.Slice(record, 4).SequenceEqual(tag))
            {
                long offset = BinaryPrimitives.ReadUInt32BigEndian(file[(record + 8)..]);
                long length = BinaryPrimitives.ReadUInt32BigEndian(file[(record + 12)..]);
                return offset + length <= file.Length ? file.Slice((int)offset, (int)length) : [];
            }
        }

        return [];
    }
}
