namespace NewsExport.Pdf.Layout;

/// <summary>Pads a block so that the next line of text stands on the grid again.</summary>
internal static class BlockPadding
{
    /// <summary>The share of the padding that goes above: blocks look centred a little above the middle.</summary>
    private const double ShareAbove = 0.42;

    /// <summary>How far the block moves down, and how much the padding takes in all.</summary>
    public static (double Above, double Total) For(Room room, double height, double after, double unit)
    {
        var end = room.Top + height + after;
        var total = (Math.Ceiling((end / unit) - 0.005) * unit) - end;
        total = Math.Max(total, 0);
        return (room.IsPageTop ? 0 : total * ShareAbove, total);
    }

    /// <summary>A fragment with its padding; what does not fit with it is tried without.</summary>
    public static Fragment Pad(Room room, double height, double after, double unit, Func<double, IReadOnlyList<Ink>> draw)
    {
        var (above, total) = For(room, height, after, unit);
        above = Math.Max(Math.Min(above, room.Height - height), 0);
        return new Fragment(height + total, above + height, draw(above));
    }
}
