namespace NewsExport.Pdf.Layout;

/// <summary>Where code and formulas part between pages: three lines stay on each side, unless a page must take what there is.</summary>
internal static class LineSplit
{
    private const int Fewest = 3;

    /// <summary>How many lines the room gets; 0: the part waits for the next.</summary>
    /// <param name="room">The room that is left.</param>
    /// <param name="fitting">Lines that it holds, 0 to <paramref name="count"/>.</param>
    /// <param name="count">Lines that are left.</param>
    public static int Lines(Room room, int fitting, int count)
    {
        if (fitting == count || (room.Force && count == 1))
        {
            return count;
        }

        var most = Math.Min(fitting, count - Fewest);
        return most >= Fewest ? most
            : room.Force ? Math.Clamp(fitting, 1, count - 1)
            : 0;
    }
}
