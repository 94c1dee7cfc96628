namespace NewsExport.Pdf.Layout;

/// <summary>What stands in a page's margin column; finds free places for pull quotes.</summary>
internal sealed class MarginColumn(double height)
{
    private const double Air = 10;
    private const double Step = 5;

    private readonly List<(double Top, double Bottom)> _taken = [];

    public void Take(double top, double bottom) => _taken.Add((top, bottom));

    /// <summary>The free place nearest to <paramref name="wanted"/>; null: the column is full.</summary>
    public double? Find(double wanted, double size)
    {
        for (double away = 0; away <= height; away += Step)
        {
            if (IsFree(wanted + away, size))
            {
                return wanted + away;
            }

            if (IsFree(wanted - away, size))
            {
                return wanted - away;
            }
        }

        return null;
    }

    private bool IsFree(double top, double size)
    {
        if (top < 0 || top + size > height)
        {
            return false;
        }

        foreach (var (from, to) in _taken)
        {
            if (top < to + Air && top + size > from - Air)
            {
                return false;
            }
        }

        return true;
    }
}
