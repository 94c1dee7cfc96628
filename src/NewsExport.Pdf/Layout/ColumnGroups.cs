using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>A table whose words do not fit side by side, even small and over the wide width, is set as several, each with the first column before its own.</summary>
internal static class ColumnGroups
{
    public static IReadOnlyList<FlowTable> Of(FlowTable table, Typesetter typesetter)
    {
        var page = typesetter.Sheet.Page;
        var canWiden = table.Group is null && table.Start <= page.TextStart + 0.1 && !page.IsNarrow;
        var width = canWiden ? page.WideWidth : table.Width;
        if (table.Columns < 3 || new TableMeasure(table, typesetter, null).LeastWidth <= width)
        {
            return [table];
        }

        var measured = new TableMeasure(table, typesetter, typesetter.Sheet.SmallTable);
        if (measured.LeastWidth <= width)
        {
            return [table];
        }

        List<FlowTable> groups = [];
        for (var from = 1; from < table.Columns; )
        {
            var to = End(measured.Least, from, width);
            groups.Add(Group(table, from, to));
            from = to;
        }

        return groups;
    }

    /// <summary>Columns before this one fit beside the first.</summary>
    private static int End(IReadOnlyList<double> least, int from, double width)
    {
        var used = least[0];
        var to = from;
        while (to < least.Count && (to == from || used + TableMeasure.LeastGap + least[to] <= width))
        {
            used += TableMeasure.LeastGap + least[to];
            to++;
        }

        return to;
    }

    private static FlowTable Group(FlowTable table, int from, int to)
    {
        var isFirst = from == 1;
        List<FlowRow> rows = [];
        foreach (var row in table.Rows)
        {
            List<FlowCell> cells = [];
            foreach (var cell in row.Cells)
            {
                var (start, end) = (cell.Column, cell.Column + cell.ColumnSpan);
                var inside = Math.Max(Math.Min(end, to) - Math.Max(start, from), 0);
                var span = inside + (start == 0 ? 1 : 0);
                if (span == 0)
                {
                    continue;
                }

                cells.Add(
                    cell with
                    {
                        Column = start == 0 ? 0 : Math.Max(start, from) - from + 1,
                        ColumnSpan = span,
                        IsRepeated = !isFirst && start < from,
                    }
                );
            }

            rows.Add(new FlowRow(cells));
        }

        return table with
        {
            Rows = rows,
            Columns = to - from + 1,
            IsContinuation = !isFirst,
            Caption = isFirst ? table.Caption : null,
            Anchors = isFirst ? table.Anchors : [],
            Before = isFirst ? table.Before : table.Before / 2,
        };
    }
}
