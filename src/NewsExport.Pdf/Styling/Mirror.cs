namespace NewsExport.Pdf.Styling;

/// <summary>Turns flow items over in their column: insets, markers and the columns of tables change sides. What reaches out of the column stays.</summary>
internal static class Mirror
{
    private const double Tolerance = 0.1;

    public static FlowItem Of(FlowItem item, double start, double width)
    {
        if (!IsInside(item.Start, item.Width, start, width))
        {
            return item;
        }

        var mirrored = item with { Start = (2 * start) + width - item.Start - item.Width };
        return mirrored switch
        {
            FlowText { Marker: { } marker } text when IsInside(marker.Start, marker.Width, start, width) => text with
            {
                Marker = marker with { Start = (2 * start) + width - marker.Start - marker.Width },
            },
            FlowTable table => table with { IsMirrored = !table.IsMirrored },
            _ => mirrored,
        };
    }

    private static bool IsInside(double itemStart, double itemWidth, double start, double width) =>
        itemStart >= start - Tolerance && itemStart + itemWidth <= start + width + Tolerance;
}
