using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Tagging;

/// <summary>
/// A page that can be drawn on. Nothing can be drawn without saying what it is: a structure element or an artifact.
/// Coordinates are in points from the page's top-left corner, y downwards; mirroring for right-to-left pages was done above.
/// </summary>
internal interface IPageCanvas
{
    /// <summary>Draws a run with its origin at <paramref name="x"/> + run.X on the baseline <paramref name="baseline"/>.</summary>
    void DrawRun(ContentOwner owner, GlyphRun run, double x, double baseline);

    void FillRectangle(ContentOwner owner, double x, double y, double width, double height, Rgb color);

    void StrokeLine(ContentOwner owner, double x1, double y1, double x2, double y2, double thickness, Rgb color);

    /// <summary>A filled polygon (marks, arrows).</summary>
    void FillPolygon(ContentOwner owner, ReadOnlySpan<(double X, double Y)> points, Rgb color);

    void DrawImage(ContentOwner owner, PreparedImage image, double x, double y, double width, double height);

    /// <summary>A link annotation over a rectangle; <paramref name="link"/> is a Link structure element. Target: absolute address, or a destination name made by <see cref="IDocumentSurface.NameDestination"/>.</summary>
    void AddLink(StructureElement link, double x, double y, double width, double height, LinkTarget target);
}
