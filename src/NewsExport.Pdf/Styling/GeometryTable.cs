namespace NewsExport.Pdf.Styling;

/// <summary>The page sizes whose proportions were chosen by hand, and the rule for all others.</summary>
internal static class GeometryTable
{
    private const double Mm = Geometry.Millimetre;

    /// <summary>Mean advance of Source Serif 4 in em, measured on English prose; 67 of them are the measure.</summary>
    private const double MeanAdvance = 0.468;
    private const double MarginColumn = 36 * Mm;
    private const double Gutter = 7 * Mm;

    /// <summary>A page of fewer lines than this would not carry a heading with its text.</summary>
    private const int FewestLines = 6;

    public static Geometry For(PageSize page, double size, double lead, bool isOwnSize, double? emMeasure)
    {
        var geometry = isOwnSize ? Named(page, lead) : null;
        geometry ??= Custom(page, size, lead);
        return emMeasure is { } em ? WithWholeEms(geometry, em) : geometry;
    }

    private static Geometry? Named(PageSize page, double lead) =>
        page.Name switch
        {
            "a4" => Wide(page, 22 * Mm, MarginColumn, Gutter, 120 * Mm, 28 * Mm, 46 * 15, lead),
            "letter" => Wide(page, 24 * Mm, 37 * Mm, Gutter, 120 * Mm, 26 * Mm, 43 * 15, lead),
            "a5" => Narrow(page, 110 * Mm, 21 * Mm, 35 * 13.5, lead),
            _ => null,
        };

    private static Geometry Custom(PageSize page, double size, double lead)
    {
        var least = Math.Min(38 * Mm, page.Width * 0.3);
        var text = Math.Min(67 * MeanAdvance * size, page.Width - least);
        var left = page.Width - text;
        var isWide = left >= MarginColumn + Gutter + (40 * Mm);
        var top = Math.Min((isWide ? 28 : 21) * Mm, page.Height * 0.12);
        var bottom = Math.Min((isWide ? 25.6 : 22.3) * Mm, page.Height * 0.12);
        var grid = Math.Max(page.Height - top - bottom, FewestLines * lead);
        if (!isWide)
        {
            return Narrow(page, text, top, grid, lead);
        }

        // 22 and 25 mm on A4: the near margin has a little less than half of what is left.
        var near = (left - MarginColumn - Gutter) * 22 / 47;
        return Wide(page, near, MarginColumn, Gutter, text, top, grid, lead);
    }

    private static Geometry Wide(
        PageSize page,
        double near,
        double column,
        double gutter,
        double text,
        double top,
        double grid,
        double lead
    ) =>
        new()
        {
            PageWidth = page.Width,
            PageHeight = page.Height,
            MarginStart = near,
            MarginWidth = column,
            TextStart = near + column + gutter,
            TextWidth = text,
            TextTop = top,
            Lines = (int)Math.Floor((grid / lead) + 0.01),
            Lead = lead,
            RunningHeadTop = Math.Min(15 * Mm, top * 0.54),
            FootGap = 9 * Mm,
        };

    private static Geometry Narrow(PageSize page, double text, double top, double grid, double lead)
    {
        var near = (page.Width - text) / 2;
        return Wide(page, near, 0, 0, text, top, grid, lead) with { RunningHeadTop = Math.Min(11.5 * Mm, top * 0.55), FootGap = 6.5 * Mm };
    }

    /// <summary>Chinese and Japanese measures are a whole number of characters (32 on A4).</summary>
    private static Geometry WithWholeEms(Geometry geometry, double em) =>
        geometry with
        {
            TextWidth = Math.Floor(geometry.TextWidth / em) * em,
        };
}
