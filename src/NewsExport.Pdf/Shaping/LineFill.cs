namespace NewsExport.Pdf.Shaping;

/// <summary>How white space is changed to fill a line.</summary>
/// <param name="SpaceFactor">Added to each word space, as a share of it; negative shrinks.</param>
/// <param name="GapFactor">Added to each gap between ideographs, as a share of what it can grow.</param>
internal readonly record struct LineFill(double SpaceFactor, double GapFactor)
{
    public static LineFill None => new(0, 0);
}
