using HarfBuzzSharp;

namespace NewsExport.Pdf.Fonts;

/// <summary>A face together with its shaping engine. Immutable after loading, so threads may share it.</summary>
internal sealed class LoadedFont : IDisposable
{
    private const int CachedCoverage = 0x3000;

    private readonly MappedBytes _memory;
    private readonly Blob _blob;
    private readonly Face _face;
    private readonly Font _font;
    private readonly bool _ownsMemory;

    /// <summary>0: not asked yet, 1: has a glyph, 2: has none. A race writes the same answer twice.</summary>
    private readonly byte[] _coverage = new byte[CachedCoverage];

    private LoadedFont(FontFace face, MappedBytes memory, bool ownsMemory)
    {
        Face = face;
        _memory = memory;
        _ownsMemory = ownsMemory;
        _blob = new Blob(memory.Address, face.Data.Length, MemoryMode.ReadOnly);
        _face = new Face(_blob, face.Index);
        // The scale stays the em square: shaping happens in font units and one result serves every size.
        _font = new Font(_face);
        SpaceAdvance = _font.TryGetNominalGlyph(' ', out var space)
            ? _font.GetHorizontalGlyphAdvance(space) / (double)face.UnitsPerEm
            : 0.25;
    }

    public FontFace Face { get; }

    public Font Engine => _font;

    /// <summary>Width of U+0020 in em.</summary>
    public double SpaceAdvance { get; }

    /// <summary>Loads a face from a file's bytes; null where it is no scalable font.</summary>
    public static LoadedFont? Load(MappedBytes memory, int index, bool ownsMemory = true) =>
        SfntReader.Read(memory.Memory, index) is { } face ? new LoadedFont(face, memory, ownsMemory) : null;

    public bool Covers(int codePoint)
    {
        if ((uint)codePoint >= CachedCoverage)
        {
            return Ask(codePoint);
        }

        ref var known = ref _coverage[codePoint];
        if (known == 0)
        {
            known = Ask(codePoint) ? (byte)1 : (byte)2;
        }

        return known == 1;
    }

    /// <summary>White to the left and to the right of a glyph's ink, in em.</summary>
    public (double Left, double Right) WhiteAround(uint glyph)
    {
        if (!_font.TryGetGlyphExtents(glyph, out var ink))
        {
            return (0, 0);
        }

        double em = Face.UnitsPerEm;
        return (ink.XBearing / em, (_font.GetHorizontalGlyphAdvance(glyph) - ink.XBearing - ink.Width) / em);
    }

    public void Dispose()
    {
        _font.Dispose();
        _face.Dispose();
        _blob.Dispose();
        if (_ownsMemory)
        {
            ((IDisposable)_memory).Dispose();
        }
    }

    private bool Ask(int codePoint) => _font.TryGetNominalGlyph((uint)codePoint, out var glyph) && glyph != 0;
}
