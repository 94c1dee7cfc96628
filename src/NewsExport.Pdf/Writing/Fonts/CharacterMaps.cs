using System.Text;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>CMaps of one font (ISO 32000-1, 9.7.5 and 9.10.3).</summary>
internal static class CharacterMaps
{
    /// <summary>A bfchar or cidchar block has at most 100 lines.</summary>
    private const int BlockSize = 100;

    /// <summary>What each code says, as UTF-16.</summary>
    public static TokenBuffer ToUnicode(ReadOnlySpan<CharacterCode> codes)
    {
        var map = Begin("NewsExport-UCS"u8, "UCS"u8, 2);
        for (var first = 1; first < codes.Length; first += BlockSize)
        {
            var end = Math.Min(first + BlockSize, codes.Length);
            map.Integer(end - first).Raw(" beginbfchar\n"u8);
            for (var code = first; code < end; code++)
            {
                map.Hex((ushort)code).Hex(Encoding.BigEndianUnicode.GetBytes(ExtractableText.Of(codes[code].Text))).Raw("\n"u8);
            }

            map.Raw("endbfchar\n"u8);
        }

        return End(map);
    }

    /// <summary>Codes to CIDs, where they are not equal.</summary>
    public static TokenBuffer ToCids(ReadOnlySpan<ushort> cids)
    {
        var map = Begin("NewsExport-CID"u8, "Identity"u8, 1);
        for (var first = 1; first < cids.Length; first += BlockSize)
        {
            var end = Math.Min(first + BlockSize, cids.Length);
            map.Integer(end - first).Raw(" begincidchar\n"u8);
            for (var code = first; code < end; code++)
            {
                map.Hex((ushort)code).Integer(cids[code]).Raw("\n"u8);
            }

            map.Raw("endcidchar\n"u8);
        }

        return End(map);
    }

    private static TokenBuffer Begin(ReadOnlySpan<byte> name, ReadOnlySpan<byte> ordering, int type) =>
        new TokenBuffer(8192)
            .Raw("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering("u8)
            .Raw(ordering)
            .Raw(")/Supplement 0>>def\n/CMapName/"u8)
            .Raw(name)
            .Raw(" def\n/CMapType "u8)
            .Integer(type)
            .Raw(" def\n/WMode 0 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);

    private static TokenBuffer End(TokenBuffer map) => map.Raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
}
