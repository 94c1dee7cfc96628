namespace NewsExport.Pdf.Layout;

/// <summary>Deals pictures into rows of one height over a width.</summary>
internal static class GalleryRows
{
    private const int MostInRow = 4;

    /// <summary>For each row: its first picture, how many, and the height.</summary>
    public static List<(int First, int Count, double Height)> Deal(
        IReadOnlyList<double> aspects,
        double width,
        double gap,
        double least,
        double most
    )
    {
        List<(int, int, double)> rows = [];
        var at = 0;
        var inRow = PerRow(aspects.Count);
        double above = 0;
        while (at < aspects.Count)
        {
            var count = Math.Min(inRow, aspects.Count - at);
            var isShortLast = rows.Count > 0 && count < inRow;
            var height = Math.Clamp(FullHeight(aspects, at, count, width, gap), least, most);
            // A short last row keeps the height of the row above it; only a row that would be too wide gets lower.
            height = isShortLast
                ? Math.Min(above, FullHeight(aspects, at, count, width, gap))
                : Math.Min(height, FullHeight(aspects, at, count, width, gap));
            rows.Add((at, count, height));
            above = height;
            at += count;
        }

        return rows;
    }

    /// <summary>Two to four in a row, so that the rows are as even as can be.</summary>
    private static int PerRow(int pictures)
    {
        if (pictures <= MostInRow)
        {
            return pictures;
        }

        return pictures % 4 == 0 ? 4
            : pictures % 3 == 0 ? 3
            : pictures % 4 == 3 ? 4
            : 3;
    }

    private static double FullHeight(IReadOnlyList<double> aspects, int first, int count, double width, double gap)
    {
        double sum = 0;
        for (var i = first; i < first + count; i++)
        {
            sum += aspects[i];
        }

        return (width - (gap * (count - 1))) / Math.Max(sum, 0.01);
    }
}
