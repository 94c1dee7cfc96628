using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>How large a picture stands on the page.</summary>
internal readonly record struct PictureSize(double Width, double Height)
{
    /// <summary>Coarser than this a picture shows its pixels.</summary>
    private const double LeastPixelsPerInch = 110;
    private const double PointsPerCssPixel = 0.75;

    /// <summary>Share of the grid's height that a picture in the text may take.</summary>
    private const double MostOfGrid = 0.45;

    /// <summary>A declared width below this is a choice (a portrait, a logo), not a layout's column.</summary>
    private const int SmallDeclaredWidth = 300;

    public static PictureSize For(FlowPicture item, double column, Geometry page) =>
        Within(item.Aspect, Math.Min(column, WidestOf(item)), page.GridHeight * MostOfGrid);

    /// <summary>The largest size of this shape inside a box.</summary>
    public static PictureSize Within(double aspect, double width, double height)
    {
        var fitted = Math.Min(width, height * aspect);
        return new PictureSize(fitted, fitted / aspect);
    }

    public PictureSize Scaled(double factor) => new(Width * factor, Height * factor);

    /// <summary>The widest that the picture's pixels and the page's wish allow.</summary>
    private static double WidestOf(FlowPicture item)
    {
        var widest = item.Image.Width * 72 / LeastPixelsPerInch;
        return item.DeclaredWidth is > 0 and < SmallDeclaredWidth ? Math.Min(widest, item.DeclaredWidth.Value * PointsPerCssPixel) : widest;
    }
}
