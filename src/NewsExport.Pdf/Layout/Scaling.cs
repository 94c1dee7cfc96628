using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>Pictures give up to 15 % of their size where code or a table then stands whole on their page: a smaller picture says the same, torn code does not.</summary>
internal static class Scaling
{
    /// <summary>A larger block is no page's guest: it is broken anyway.</summary>
    private const double MostOfGrid = 0.5;

    /// <summary>What is missing for the part to stand whole; 0: nothing, or it need not.</summary>
    public static double MissingFor(Part part, Room room, Geometry page)
    {
        var height = part.Extent - part.Before - part.After;
        return part.IsBetterWhole && height <= page.GridHeight * MostOfGrid ? Math.Max(height - room.Height, 0) : 0;
    }

    /// <summary>The shares to try: blocks stand on the grid, so pictures give whole lines; two of them may have to give one more.</summary>
    public static IEnumerable<double> Shares(PageDraft draft, double unit)
    {
        var (height, count) = draft.Pictures;
        if (count == 0 || draft.MissingForWhole <= 0)
        {
            yield break;
        }

        var lines = Math.Ceiling((draft.MissingForWhole / unit) - 0.01);
        for (var more = 0; more <= 1; more++)
        {
            var share = 1 - ((lines + more) * unit / height);
            if (share >= PicturePart.LeastScale)
            {
                yield return share;
            }
        }
    }
}
