namespace NewsExport.Pdf.Shaping;

/// <summary>A glyph as the shaping engine gives it, in font units. <paramref name="Cluster"/> is the UTF-16 index of the first character it belongs to.</summary>
internal readonly record struct ShapedGlyph(ushort Id, int Cluster, int Advance, int OffsetX, int OffsetY, bool UnsafeToBreak);
