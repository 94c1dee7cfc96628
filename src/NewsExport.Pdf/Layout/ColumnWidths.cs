namespace NewsExport.Pdf.Layout;

/// <summary>Shares a table's width among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>A table that needs less than this of the measure keeps its natural width.</summary>
    private const double NaturalShare = 0.6;

    /// <summary>Natural widths where they fit; else each column has its longest word, and the rest by need.</summary>
    /// <param name="least">Longest word of each column.</param>
    /// <param name="comfort">Longest body line, short of a column of prose.</param>
    /// <param name="most">Longest line, heads included.</param>
    public static TableColumns Share(
        double[] least,
        double[] comfort,
        double[] most,
        bool[] isNumeric,
        double measure,
        double gap,
        double leastGap
    )
    {
        var gaps = least.Length - 1;
        var natural = Sum(most);
        if (natural + (gap * gaps) <= measure)
        {
            var spare = measure - natural - (gap * gaps);
            return natural + (gap * gaps) < measure * NaturalShare ? new(most, gap) : new(Widened(most, isNumeric, spare), gap);
        }

        // Words wrap: each column has its longest word, then room for its body's lines, then for its head and for prose.
        var minimum = Sum(least);
        var between = gaps == 0 ? gap : Math.Clamp((measure - minimum) / gaps, leastGap, gap);
        var room = measure - (between * gaps);
        if (minimum > room + 0.01)
        {
            // Not even the words fit: every column gives way alike, and long words are broken.
            return new(Scaled(least, Math.Max(room, measure * 0.3) / Math.Max(minimum, 1)), between);
        }

        var (lines, left) = Grown(least, comfort, room - minimum);
        return new(Grown(lines, most, left).Widths, between);
    }

    /// <summary>Columns that want little have all of it first, so that a short line never breaks for the sake of a long one.</summary>
    private static (double[] Widths, double Left) Grown(double[] widths, double[] wanted, double room)
    {
        var grown = (double[])widths.Clone();
        var order = Enumerable.Range(0, widths.Length).OrderBy(i => wanted[i] - widths[i]).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            var column = order[i];
            var share = Math.Min(Math.Max(wanted[column] - widths[column], 0), room / (order.Length - i));
            grown[column] += share;
            room -= share;
        }

        return (grown, room);
    }

    /// <summary>Spare width goes to the number columns equally; without any, to all.</summary>
    private static double[] Widened(double[] widths, bool[] isNumeric, double spare)
    {
        var numeric = isNumeric.Count(column => column);
        var sharers = numeric == 0 ? Math.Max(widths.Length - 1, 1) : numeric;
        var widened = new double[widths.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            var takes = numeric == 0 ? i < widths.Length - 1 || widths.Length == 1 : isNumeric[i];
            widened[i] = widths[i] + (takes ? spare / sharers : 0);
        }

        return widened;
    }

    private static double[] Scaled(double[] widths, double factor)
    {
        var scaled = new double[widths.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            scaled[i] = widths[i] * factor;
        }

        return scaled;
    }

    private static double Sum(double[] widths)
    {
        double sum = 0;
        foreach (var width in widths)
        {
            sum += width;
        }

        return sum;
    }
}
