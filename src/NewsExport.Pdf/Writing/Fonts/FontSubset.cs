using System.Runtime.InteropServices;
using NewsExport.Pdf.Fonts;

namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>The part of a font file that a document uses, with its glyphs renumbered.</summary>
/// <param name="File">A whole OpenType file with the tables that PDF needs (ISO 32000-1, 9.9).</param>
/// <param name="NewGlyphs">New glyph number for each one asked for.</param>
internal sealed record FontSubset(byte[] File, IReadOnlyDictionary<ushort, ushort> NewGlyphs)
{
    /// <summary>Hinting goes (screens of today do not use it), .notdef keeps its outline (ISO 32000-1 wants glyph 0), and glyphs are exactly those asked for: shaping is done.</summary>
    private const uint Flags = 0x1 | 0x40 | 0x200 | 0x800;

    private const int DroppedTables = 3;

    /// <summary>What shaping, colour and screens need and a printed page does not. A PDF says names, metrics and encodings itself.</summary>
    private static ReadOnlySpan<byte> Unneeded =>
        "cmapnameOS/2postGSUBGPOSGDEFBASEJSTFMATHkernDSIGgasphdmxVDMXLTSHvheavmtxVORGCOLRCPALSVG CBDTCBLCsbixmetaSTATfvargvaravarHVARVVARMVARcvarmorxfeat"u8;

    /// <summary>Null: the native library refused the font, or found none of the outlines of a glyph that was shown.</summary>
    public static unsafe FontSubset? Create(FontFace face, IEnumerable<ushort> glyphs)
    {
        using var pinned = face.Data.Pin();
        nint blob = 0,
            source = 0,
            input = 0,
            plan = 0,
            result = 0,
            resultBlob = 0;
        try
        {
            blob = HarfBuzzSubset.CreateBlob((nint)pinned.Pointer, (uint)face.Data.Length, HarfBuzzSubset.ReadOnly, 0, 0);
            source = HarfBuzzSubset.CreateFace(blob, (uint)face.Index);
            input = HarfBuzzSubset.CreateInput();
            var wanted = Describe(input, glyphs);
            plan = HarfBuzzSubset.CreatePlan(source, input);
            result = plan == 0 ? 0 : HarfBuzzSubset.Execute(plan);
            if (result == 0)
            {
                return null;
            }

            var map = HarfBuzzSubset.GlyphMapping(plan);
            var renumbered = new Dictionary<ushort, ushort>(wanted.Count);
            foreach (var glyph in wanted)
            {
                if (HarfBuzzSubset.MapGet(map, glyph) is var renamed && renamed > ushort.MaxValue)
                {
                    return null;
                }

                renumbered.Add(glyph, (ushort)renamed);
            }

            resultBlob = HarfBuzzSubset.ReferenceBlob(result);
            var data = HarfBuzzSubset.BlobData(resultBlob, out var length);
            return new FontSubset(new ReadOnlySpan<byte>((void*)data, (int)length).ToArray(), renumbered);
        }
        finally
        {
            HarfBuzzSubset.DestroyBlob(resultBlob);
            HarfBuzzSubset.DestroyFace(result);
            HarfBuzzSubset.DestroyPlan(plan);
            HarfBuzzSubset.DestroyInput(input);
            HarfBuzzSubset.DestroyFace(source);
            HarfBuzzSubset.DestroyBlob(blob);
        }
    }

    private static HashSet<ushort> Describe(nint input, IEnumerable<ushort> glyphs)
    {
        HarfBuzzSubset.SetFlags(input, Flags);
        var glyphSet = HarfBuzzSubset.GlyphSet(input);
        var wanted = new HashSet<ushort>();
        foreach (var glyph in glyphs)
        {
            if (wanted.Add(glyph))
            {
                HarfBuzzSubset.SetAdd(glyphSet, glyph);
            }
        }

        var dropped = HarfBuzzSubset.InputSet(input, DroppedTables);
        for (var place = 0; place < Unneeded.Length; place += 4)
        {
            HarfBuzzSubset.SetAdd(dropped, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(Unneeded[place..]));
        }

        return wanted;
    }
}
