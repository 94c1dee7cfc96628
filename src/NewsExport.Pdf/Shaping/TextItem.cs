namespace NewsExport.Pdf.Shaping;

/// <summary>A stretch of a paragraph in one style, font, script and direction, with its glyphs.</summary>
internal sealed class TextItem
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required TextSpan Span { get; init; }

    public required GlyphShaper Shaper { get; init; }

    /// <summary>Size in points, after scaling for missing superscript glyphs.</summary>
    public required double Size { get; init; }

    public required double Rise { get; init; }

    public required byte Level { get; init; }

    public required string? Language { get; init; }

    /// <summary>Extra advance after each cluster in points.</summary>
    public double Tracking { get; init; }

    /// <summary>Drawn instead of a character or an emoji that no font has, in visual order; null: the text has glyphs.</summary>
    public ShapedGlyph[]? Mark { get; init; }

    /// <summary>Words are shaped one by one and remembered (scripts whose letters do not act across spaces).</summary>
    public bool ByWord { get; init; }

    /// <summary>Ideographs, Kana or Hangul.</summary>
    public bool IsCjk { get; init; }

    public bool RightToLeft => (Level & 1) != 0;

    /// <summary>Points in a font unit.</summary>
    public double Scale => field > 0 ? field : field = Size / Shaper.Font.Face.UnitsPerEm;

    /// <summary>In visual order.</summary>
    public ShapedGlyph[] Glyphs { get; set; } = [];
}
