namespace NewsExport.Pdf.Shaping;

/// <summary>The part of an item that stands on a line, with its glyphs in visual order.</summary>
internal readonly record struct LinePiece(TextItem Item, int Start, int End, bool AddsHyphen)
{
    public required ArraySegment<ShapedGlyph> Glyphs { get; init; }
}
