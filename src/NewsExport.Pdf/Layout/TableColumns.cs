using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>Where a table's columns start and how wide they are.</summary>
internal sealed class TableColumns(double[] widths, double gap)
{
    private readonly double[] _starts = Starts(widths, gap);

    /// <summary>Of the whole table.</summary>
    public double Width => _starts[^1] - gap;

    public double StartOf(int column) => _starts[column];

    public double WidthOf(FlowCell cell) => _starts[cell.Column + cell.ColumnSpan] - gap - _starts[cell.Column];

    private static double[] Starts(double[] widths, double gap)
    {
        var starts = new double[widths.Length + 1];
        for (var i = 0; i < widths.Length; i++)
        {
            starts[i + 1] = starts[i] + widths[i] + gap;
        }

        return starts;
    }
}
