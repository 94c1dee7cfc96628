namespace NewsExport.Pdf.Layout;

/// <summary>Shares a table's width among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>A table that needs less than this of the measure keeps its natural width.</summary>
    private const double NaturalShare = 0.6;

    public static TableColumns Share(double[] least, double[] most, bool[] isNumeric, double measure, double gap, double leastGap)
    {
        var gaps = least.Length - 1;
        var natural = Sum(most);
        if (natural + (gap * gaps) <= measure)
        {
            var spare = measure - natural - (gap * gaps);
            return natural + (gap * gaps) < measure * NaturalShare ? new(most, gap) : new(Widened(most, isNumeric, spare), gap);
        }

        // Words wrap: each column has its longest word, the rest goes where lines are longest.
        var minimum = Sum(least);
        var between = gaps == 0 ? gap : Math.Clamp((measure - minimum) / gaps, leastGap, gap);
        var room = measure - (between * gaps);
        if (minimum > room + 0.01)
        {
            // Not even the words fit: every column gives way alike, and long words are broken.
            return new(Scaled(least, Math.Max(room, measure * 0.3) / Math.Max(minimum, 1)), between);
        }

        var widths = new double[least.Length];
        var wanted = Math.Max(natural - minimum, 0.01);
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = least[i] + ((most[i] - least[i]) * (room - minimum) / wanted);
        }

        return new(widths, between);
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
