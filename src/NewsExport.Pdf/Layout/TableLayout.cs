using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>A table with its columns measured, its cells set and its rows as high as their cells.</summary>
internal sealed class TableLayout
{
    /// <summary>Space above and below the words of a row.</summary>
    private const double RowPadding = 3.1;

    /// <summary>A table of so many columns takes the wide width before its cells wrap.</summary>
    private const int ManyColumns = 6;

    private readonly Dictionary<FlowCell, SetText> _cells;

    public TableLayout(FlowTable item, Typesetter typesetter)
    {
        Item = item;
        var sheet = typesetter.Sheet;
        var page = sheet.Page;
        var measured = new TableMeasure(item, typesetter, null);
        var canWiden = item.Group is null && item.Start <= page.TextStart + 0.1 && !page.IsNarrow;
        (Start, Width) = (item.Start, item.Width);
        Role = sheet.Table;
        var isCrowded = item.Columns >= ManyColumns && measured.NaturalWidth > Width;
        if ((measured.ComfortWidth > Width || isCrowded) && canWiden)
        {
            (Start, Width, IsWide) = (page.WideStart, page.WideWidth, true);
        }

        if (measured.ComfortWidth > Width)
        {
            // Smaller type is for tables that it helps: prose wraps in any size.
            var smaller = new TableMeasure(item, typesetter, sheet.SmallTable);
            if (measured.LeastWidth > Width || smaller.ComfortWidth <= Width || item.Columns >= ManyColumns)
            {
                (Role, measured) = (sheet.SmallTable, smaller);
            }
        }

        Columns = measured.Columns(Width);
        // A mirrored table stands at the edge where its lines begin.
        Start += item.IsMirrored && Columns.Width < Width ? Width - Columns.Width : 0;
        Width = Columns.Width;
        _cells = measured.Set(Columns);
        RowHeights = MeasureRows();
        BreakAllowed = FindBreaks();
        for (var i = 0; i < item.HeaderRows; i++)
        {
            HeadHeight += RowHeights[i];
        }
    }

    public FlowTable Item { get; }

    public double Start { get; }

    public double Width { get; }

    public bool IsWide { get; }

    public TextRole Role { get; }

    public TableColumns Columns { get; }

    public double[] RowHeights { get; }

    /// <summary>Whether no cell reaches from this row into the next.</summary>
    public bool[] BreakAllowed { get; }

    public double HeadHeight { get; }

    public SetText TextOf(FlowCell cell) => _cells[cell];

    public double HeightOfLines(int lines) => Role.HeightOf(Math.Max(lines, 1)) + (2 * RowPadding);

    /// <summary>Draws one row's words, from a line on; the row's top is the place of the rule above it.</summary>
    public void DrawRow(List<Ink> inks, int row, double top, int firstLine = 0, int lines = int.MaxValue)
    {
        foreach (var cell in Item.Rows[row].Cells)
        {
            var text = _cells[cell];
            var from = Math.Min(firstLine, text.Lines.Count);
            var to = (int)Math.Min((long)from + lines, text.Lines.Count);
            var near = Columns.StartOf(cell.Column);
            var start = Start + (Item.IsMirrored ? Width - near - Columns.WidthOf(cell) : near);
            var before = inks.Count;
            text.Draw(inks, start, Columns.WidthOf(cell), top + RowPadding, from, to);
            for (var i = before; cell.IsRepeated && i < inks.Count; i++)
            {
                inks[i] = (TextInk)inks[i] with { IsRepeated = true };
            }
        }
    }

    private double[] MeasureRows()
    {
        var heights = new double[Item.Rows.Count];
        for (var row = 0; row < heights.Length; row++)
        {
            heights[row] = HeightOfLines(1);
            foreach (var cell in Item.Rows[row].Cells)
            {
                if (cell.RowSpan == 1)
                {
                    heights[row] = Math.Max(heights[row], HeightOfLines(_cells[cell].Lines.Count));
                }
            }
        }

        for (var row = 0; row < heights.Length; row++)
        {
            foreach (var cell in Item.Rows[row].Cells)
            {
                if (cell.RowSpan > 1)
                {
                    GrowLast(heights, row, cell);
                }
            }
        }

        return heights;
    }

    /// <summary>What a cell over several rows needs beyond them, its last row gives.</summary>
    private void GrowLast(double[] heights, int row, FlowCell cell)
    {
        var last = Math.Min(row + cell.RowSpan, heights.Length) - 1;
        double sum = 0;
        for (var i = row; i <= last; i++)
        {
            sum += heights[i];
        }

        heights[last] += Math.Max(HeightOfLines(_cells[cell].Lines.Count) - sum, 0);
    }

    private bool[] FindBreaks()
    {
        var allowed = new bool[Item.Rows.Count];
        var reach = 0;
        for (var row = 0; row < allowed.Length; row++)
        {
            foreach (var cell in Item.Rows[row].Cells)
            {
                reach = Math.Max(reach, row + cell.RowSpan);
            }

            allowed[row] = reach <= row + 1;
        }

        return allowed;
    }
}
