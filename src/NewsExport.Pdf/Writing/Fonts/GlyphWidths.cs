using System.Buffers.Binary;
using NewsExport.Pdf.Fonts;

namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>The advance widths that a font file states (<c>hmtx</c>). Readers place text by them, so they are taken from the file and not from shaping.</summary>
internal sealed class GlyphWidths
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly int index;
    private readonly int metrics;
    private readonly int unitsPerEm;

    public GlyphWidths(FontFace face)
    {
        file = face.Data;
        index = face.Index;
        unitsPerEm = face.UnitsPerEm;
        var header = SfntTables.Find(file.Span, index, "hhea"u8);
        metrics = header.Length >= 36 ? BinaryPrimitives.ReadUInt16BigEndian(header[34..]) : 0;
    }

    /// <summary>Width of a glyph in hundredths of a thousandth of an em: what a W array can say with two decimals.</summary>
    public long Hundredths(ushort glyph)
    {
        // Glyphs past the last metric repeat it (OpenType, hmtx).
        var table = SfntTables.Find(file.Span, index, "hmtx"u8);
        var place = Math.Min(glyph, metrics - 1) * 4;
        var advance = place >= 0 && place + 2 <= table.Length ? BinaryPrimitives.ReadUInt16BigEndian(table[place..]) : 0;
        return (long)Math.Round(advance * 100_000.0 / unitsPerEm);
    }
}
