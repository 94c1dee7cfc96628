using System.Buffers.Binary;
using System.Security.Cryptography;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>Writes one font: Type 0 dictionary, CID font, descriptor, program and maps (ISO 32000-1, 9.7 to 9.9).</summary>
internal static class FontWriter
{
    private const int FixedPitch = 1;
    private const int Serif = 2;
    private const int Symbolic = 4;
    private const int Italic = 64;

    /// <summary>False: the font cannot be subset, and nothing was written.</summary>
    public static bool Write(PdfFile file, EmbeddedFont font)
    {
        var codes = font.Codes;
        var glyphs = new ushort[codes.Length];
        for (var code = 1; code < codes.Length; code++)
        {
            glyphs[code] = codes[code].Glyph;
        }

        if (FontSubset.Create(font.Face, glyphs.Skip(1)) is not { } subset)
        {
            return false;
        }

        // The tag of a subset (9.6.4) is made of its bytes: same glyphs, same tag.
        var name = SubsetTag(subset.File) + "+" + font.Face.PostScriptName;
        var renumbered = Array.ConvertAll(glyphs, glyph => glyph == 0 ? (ushort)0 : subset.NewGlyphs[glyph]);
        var (encoding, cidFont) = font.Face.IsCff
            ? WriteCff(file, font, name, subset.File, renumbered)
            : WriteTrueType(file, font, name, subset.File, renumbered);

        var toUnicode = file.Allocate();
        file.WriteStream(toUnicode, [], CharacterMaps.ToUnicode(codes).Written);
        var body = new TokenBuffer().Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name).Raw("/Encoding"u8);
        _ = encoding == 0 ? body.Raw("/Identity-H"u8) : body.Reference(encoding);
        body.Raw("/DescendantFonts["u8).Reference(cidFont).Raw("]/ToUnicode"u8).Reference(toUnicode).Raw(">>"u8);
        file.Write(font.Number, body);
        return true;
    }

    /// <summary>TrueType: the code is the CID, and a stream leads from CIDs to glyphs (9.7.4.2).</summary>
    private static (int Encoding, int CidFont) WriteTrueType(PdfFile file, EmbeddedFont font, string name, byte[] program, ushort[] glyphs)
    {
        var programNumber = file.Allocate();
        file.WriteStream(programNumber, new TokenBuffer().Raw("/Length1"u8).Integer(program.Length).Written, program);
        var descriptor = WriteDescriptor(file, font, name, "/FontFile2"u8, programNumber);

        var map = new byte[glyphs.Length * 2];
        for (var code = 0; code < glyphs.Length; code++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(code * 2), glyphs[code]);
        }

        var mapNumber = file.Allocate();
        file.WriteStream(mapNumber, [], map);

        var codes = font.Codes;
        var body = BeginCidFont("/CIDFontType2"u8, name, descriptor).Raw("/CIDToGIDMap"u8).Reference(mapNumber).Raw("/W[1["u8);
        for (var code = 1; code < codes.Length; code++)
        {
            body.Scaled(codes[code].Width, 100);
        }

        return (0, file.Write(body.Raw("]]>>"u8)));
    }

    /// <summary>CFF: the program says which CIDs it has, and an embedded CMap leads from codes to them.</summary>
    private static (int Encoding, int CidFont) WriteCff(PdfFile file, EmbeddedFont font, string name, byte[] program, ushort[] glyphs)
    {
        var cff = SfntTables.Find(program, 0, "CFF "u8);
        var programNumber = file.Allocate();
        file.WriteStream(programNumber, "/Subtype/CIDFontType0C"u8, cff);
        var descriptor = WriteDescriptor(file, font, name, "/FontFile3"u8, programNumber);

        var known = CffCharset.CidsOf(cff, glyphs.Max() + 1);
        var cids = known is null ? glyphs : Array.ConvertAll(glyphs, glyph => known[glyph]);
        var encoding = file.Allocate();
        file.WriteStream(
            encoding,
            "/Type/CMap/CMapName/NewsExport-CID/WMode 0/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"u8,
            CharacterMaps.ToCids(cids).Written
        );

        var widths = new SortedDictionary<ushort, long>();
        for (var code = 1; code < cids.Length; code++)
        {
            widths[cids[code]] = font.Codes[code].Width;
        }

        var body = BeginCidFont("/CIDFontType0"u8, name, descriptor).Raw("/W["u8);
        var next = -1;
        foreach (var (cid, width) in widths)
        {
            if (cid != next)
            {
                _ = next < 0 ? body : body.Raw("]"u8);
                body.Integer(cid).Raw("["u8);
            }

            body.Scaled(width, 100);
            next = cid + 1;
        }

        return (encoding, file.Write(body.Raw(next < 0 ? "]>>"u8 : "]]>>"u8)));
    }

    private static TokenBuffer BeginCidFont(ReadOnlySpan<byte> subtype, string name, int descriptor) =>
        new TokenBuffer(4096)
            .Raw("<</Type/Font/Subtype"u8)
            .Raw(subtype)
            .Raw("/BaseFont"u8)
            .Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor"u8)
            .Reference(descriptor);

    private static int WriteDescriptor(PdfFile file, EmbeddedFont font, string name, ReadOnlySpan<byte> programKey, int program)
    {
        var face = font.Face;
        var flags = Symbolic | (face.IsFixedPitch ? FixedPitch : 0) | (face.IsSerif ? Serif : 0) | (face.IsItalic ? Italic : 0);
        var body = new TokenBuffer().Raw("<</Type/FontDescriptor/FontName"u8).Name(name).Raw("/Flags"u8).Integer(flags).Raw("/FontBBox["u8);
        var box = face.Bounds;
        foreach (var edge in (ReadOnlySpan<double>)[box.XMin, box.YMin, box.XMax, box.YMax])
        {
            body.Number(edge * 1000, 0);
        }

        // StemV is required and used only when a font must be replaced; the line fits the usual weights (400: 94, 700: 168).
        body.Raw("]/ItalicAngle"u8)
            .Number(face.ItalicAngle, 1)
            .Raw("/Ascent"u8)
            .Number(face.Ascent * 1000, 0)
            .Raw("/Descent"u8)
            .Number(face.Descent * 1000, 0)
            .Raw("/CapHeight"u8)
            .Number(face.CapHeight * 1000, 0)
            .Raw("/XHeight"u8)
            .Number(face.XHeight * 1000, 0)
            .Raw("/StemV"u8)
            .Number(10 + ((face.Weight - 50) * 220.0 / 900), 0)
            .Raw(programKey)
            .Reference(program);
        return file.Write(body.Raw(">>"u8));
    }

    private static string SubsetTag(byte[] program) =>
        string.Create(
            6,
            SHA256.HashData(program),
            (tag, hash) =>
            {
                for (var place = 0; place < tag.Length; place++)
                {
                    tag[place] = (char)('A' + (hash[place] % 26));
                }
            }
        );
}
