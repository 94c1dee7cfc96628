using System.Runtime.InteropServices;

namespace NewsExport.Pdf.Shaping.Characters;

/// <summary>
/// Unicode properties from Data/characters.bin, read where they lie in the program. The runtime's own tables are of another Unicode version and have
/// neither line break nor bidi classes.
/// </summary>
internal static class CharacterTable
{
    private const int BlockShift = 6;
    private const int HeaderLength = 16;
    private const int IndexLength = 0x110000 >> BlockShift;

    private static readonly MappedBytes Data = MappedBytes.OfResource("characters.bin");
    private static readonly ushort[] Header = MemoryMarshal.Cast<byte, ushort>(Data.GetSpan()[4..HeaderLength]).ToArray();
    private static readonly int RecordsAt = HeaderLength + (2 * IndexLength) + (2 * Header[2] << BlockShift);
    private static readonly int ScriptsAt = RecordsAt + (4 * Header[3]);
    private static readonly int MirrorsAt = ScriptsAt + (4 * Header[4]);

    /// <summary>Major and minor version of the Unicode data.</summary>
    public static (int Major, int Minor) Version => (Header[0], Header[1]);

    /// <summary>Script number of characters that belong to none (<c>Zyyy</c>).</summary>
    public const byte CommonScript = 1;

    /// <summary>Script number of marks that follow their base (<c>Zinh</c>).</summary>
    public const byte InheritedScript = 2;

    public static CharacterRecord Of(int codePoint)
    {
        var words = MemoryMarshal.Cast<byte, ushort>(Data.GetSpan()[HeaderLength..RecordsAt]);
        var block = words[codePoint >> BlockShift];
        var record = words[IndexLength + (block << BlockShift) + (codePoint & ((1 << BlockShift) - 1))];
        return new CharacterRecord(MemoryMarshal.Cast<byte, uint>(Data.GetSpan()[RecordsAt..])[record]);
    }

    /// <summary>ISO 15924 tag, first letter in the highest byte.</summary>
    public static uint ScriptTag(byte script) => MemoryMarshal.Cast<byte, uint>(Data.GetSpan()[ScriptsAt..])[script];

    /// <summary>The character whose usual glyph is the mirror image (Bidi_Mirroring_Glyph); the same one where there is none.</summary>
    public static int Mirror(int codePoint)
    {
        var pairs = MemoryMarshal.Cast<byte, uint>(Data.GetSpan()[MirrorsAt..]);
        var (low, high) = (0, Header[5] - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = (int)pairs[2 * middle];
            if (found == codePoint)
            {
                return (int)pairs[(2 * middle) + 1];
            }

            (low, high) = found < codePoint ? (middle + 1, high) : (low, middle - 1);
        }

        return codePoint;
    }
}
