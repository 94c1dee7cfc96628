using System.Buffers.Binary;
using System.Text;

namespace NewsExport.Pdf.Fonts;

/// <summary>Reads the few tables of an OpenType file (ISO/IEC 14496-22) that a PDF font descriptor asks for.</summary>
internal static class SfntReader
{
    private const uint CollectionTag = 0x74746366;

    /// <summary>The face, or null where the file is no scalable font (bitmap emoji, damage).</summary>
    public static FontFace? Read(ReadOnlyMemory<byte> file, int index)
    {
        var data = file.Span;
        var start = 0;
        if (Tag(data, 0) == CollectionTag)
        {
            var fonts = (int)U32(data, 8);
            if (index >= fonts)
            {
                return null;
            }

            start = (int)U32(data, 12 + (4 * index));
        }

        var head = Table(data, start, "head"u8);
        var metrics = Table(data, start, "hhea"u8);
        var os2 = Table(data, start, "OS/2"u8);
        var post = Table(data, start, "post"u8);
        var isCff = !Table(data, start, "CFF "u8).IsEmpty;
        // Beside bitmaps (sbix) the outlines are empty: whoever trusts them draws nothing.
        var scalable = isCff || (!Table(data, start, "glyf"u8).IsEmpty && Table(data, start, "sbix"u8).IsEmpty);
        if (head.Length < 54 || metrics.Length < 8 || !scalable)
        {
            return null;
        }

        var em = (double)U16(head, 18);
        var hasHeights = os2.Length >= 90 && U16(os2, 0) >= 2;
        var ascent = S16(metrics, 4) / em;
        return new FontFace
        {
            PostScriptName = Name(Table(data, start, "name"u8)) ?? "Unnamed",
            Data = file,
            Index = index,
            UnitsPerEm = (int)em,
            Ascent = ascent,
            Descent = S16(metrics, 6) / em,
            CapHeight = hasHeights ? S16(os2, 88) / em : 0.7,
            XHeight = hasHeights ? S16(os2, 86) / em : 0.5,
            ItalicAngle = post.Length >= 8 ? (int)U32(post, 4) / 65536.0 : 0,
            IsFixedPitch = post.Length >= 16 && U32(post, 12) != 0,
            IsSerif = os2.Length >= 36 && os2[32] == 2 && os2[33] is >= 2 and <= 10,
            IsItalic = (U16(head, 44) & 2) != 0,
            Weight = os2.Length >= 6 ? U16(os2, 4) : 400,
            Bounds = (S16(head, 36) / em, S16(head, 38) / em, S16(head, 40) / em, S16(head, 42) / em),
            IsCff = isCff,
        };
    }

    /// <summary>Number of faces in the file.</summary>
    public static int FaceCount(ReadOnlySpan<byte> data) => Tag(data, 0) == CollectionTag ? (int)Math.Min(64, U32(data, 8)) : 1;

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> data, int start, ReadOnlySpan<byte> tag)
    {
        var count = U16(data, start + 4);
        for (var i = 0; i < count; i++)
        {
            var entry = start + 12 + (16 * i);
            if (entry + 16 > data.Length)
            {
                break;
            }

            if (data.Slice(entry, 4).SequenceEqual(tag))
            {
                var (offset, length) = (U32(data, entry + 8), U32(data, entry + 12));
                return offset + (ulong)length <= (ulong)data.Length ? data.Slice((int)offset, (int)length) : default;
            }
        }

        return default;
    }

    /// <summary>Name 6, the PostScript name, from a Windows or Macintosh record.</summary>
    private static string? Name(ReadOnlySpan<byte> table)
    {
        if (table.Length < 6)
        {
            return null;
        }

        var (count, storage) = (U16(table, 2), U16(table, 4));
        for (var i = 0; i < count; i++)
        {
            var record = 6 + (12 * i);
            if (record + 12 > table.Length || U16(table, record + 6) != 6)
            {
                continue;
            }

            var (length, offset) = (U16(table, record + 8), storage + U16(table, record + 10));
            if (offset + length > table.Length)
            {
                continue;
            }

            var bytes = table.Slice(offset, length);
            return U16(table, record) == 1 ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
        }

        return null;
    }

    private static uint Tag(ReadOnlySpan<byte> data, int at) => U32(data, at);

    private static uint U32(ReadOnlySpan<byte> data, int at) =>
        at >= 0 && at + 4 <= data.Length ? BinaryPrimitives.ReadUInt32BigEndian(data[at..]) : 0;

    private static ushort U16(ReadOnlySpan<byte> data, int at) =>
        at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : (ushort)0;

    private static short S16(ReadOnlySpan<byte> data, int at) => (short)U16(data, at);
}
