using System.Runtime.InteropServices;
using NewsExport.Pdf.Fonts;

namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>
/// One face as the document uses it. Every distinct pair of glyph and text has its own two-byte character code, so ToUnicode says exactly
/// what was meant: a ligature says all its letters, and a no-break space is not a space although both show the same glyph.
/// </summary>
/// <param name="number">Object number of the font dictionary, which is written when the document ends.</param>
/// <param name="ordinal">1 for the first font of the document; names the resource.</param>
internal sealed class EmbeddedFont(FontFace face, int number, int ordinal)
{
    /// <summary>Past this a second font goes on with the face. Codes have two bytes; what is left of them is more than any one run can use.</summary>
    private const int ManyCodes = 55_000;

    private readonly GlyphWidths widths = new(face);
    private readonly List<CharacterCode> codes = [default];
    private ushort[] latestByGlyph = new ushort[256];

    public FontFace Face => face;

    public int Number => number;

    public string ResourceName { get; } = "F" + ordinal;

    /// <summary>Index 0 is unused, as some readers take CID 0 for .notdef; the rest are the codes 1, 2, 3 ...</summary>
    public ReadOnlySpan<CharacterCode> Codes => CollectionsMarshal.AsSpan(codes);

    public bool IsFull => codes.Count > ManyCodes;

    /// <summary>The code of a glyph that says <paramref name="text"/>.</summary>
    public ushort CodeOf(ushort glyph, string text)
    {
        if (glyph >= latestByGlyph.Length)
        {
            Array.Resize(ref latestByGlyph, Math.Min(65_536, Math.Max(latestByGlyph.Length * 2, glyph + 1)));
        }

        // Nearly every glyph says one thing only, so the chain of codes of a glyph has one link.
        for (var code = latestByGlyph[glyph]; code != 0; code = codes[code].Previous)
        {
            if (string.Equals(codes[code].Text, text, StringComparison.Ordinal))
            {
                return code;
            }
        }

        var added = (ushort)codes.Count;
        codes.Add(new(glyph, text, widths.Hundredths(glyph), latestByGlyph[glyph]));
        latestByGlyph[glyph] = added;
        return added;
    }

    /// <summary>Width of a code in thousandths of an em, exactly as the W array will state it.</summary>
    public double WidthOf(ushort code) => codes[code].Width / 100.0;
}

/// <summary>What a character code means.</summary>
/// <param name="Width">In hundredths of a thousandth of an em.</param>
/// <param name="Previous">The code made before for the same glyph with another text; 0: none.</param>
internal readonly record struct CharacterCode(ushort Glyph, string Text, long Width, ushort Previous);
