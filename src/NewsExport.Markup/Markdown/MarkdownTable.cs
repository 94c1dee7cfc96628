using System.Text;

namespace NewsExport.Markup.Markdown;

/// <summary>A table in GFM's form: one head row, one line a row; a cell that spans leaves empty cells behind it.</summary>
internal sealed class MarkdownTable(MarkdownInlines inlines)
{
    public string Write(TableBlock table)
    {
        var rows = Grid(table);
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (columns == 0)
        {
            return "";
        }

        var text = new StringBuilder();
        var head = table.HeaderRows > 0 ? rows[0] : [];
        AppendRow(text, head, columns);
        text.Append('|');
        for (var column = 0; column < columns; column++)
        {
            text.Append(AlignmentOf(table, column)).Append('|');
        }

        text.Append('\n');
        foreach (var row in rows.Skip(table.HeaderRows > 0 ? 1 : 0))
        {
            AppendRow(text, row, columns);
        }

        return text.ToString().TrimEnd('\n');
    }

    private List<List<string>> Grid(TableBlock table)
    {
        List<List<string>> rows = [];
        var covered = new Dictionary<(int Row, int Column), bool>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            List<string> cells = [];
            foreach (var cell in table.Rows[row].Cells)
            {
                FillCovered(row, cells);
                var column = cells.Count;
                cells.Add(inlines.Cell(cell.Content));
                var width = Math.Clamp(cell.ColumnSpan, 1, 100);
                cells.AddRange(Enumerable.Repeat("", width - 1));
                for (var below = row + 1; below < Math.Min(row + cell.RowSpan, table.Rows.Count); below++)
                {
                    for (var across = column; across < column + width; across++)
                    {
                        covered[(below, across)] = true;
                    }
                }
            }

            FillCovered(row, cells);
            rows.Add(cells);
        }

        return rows;

        void FillCovered(int row, List<string> cells)
        {
            while (covered.ContainsKey((row, cells.Count)))
            {
                cells.Add("");
            }
        }
    }

    private static void AppendRow(StringBuilder text, List<string> cells, int columns)
    {
        text.Append('|');
        for (var column = 0; column < columns; column++)
        {
            text.Append(' ').Append(column < cells.Count ? cells[column] : "").Append(" |");
        }

        text.Append('\n');
    }

    private static string AlignmentOf(TableBlock table, int column)
    {
        var cells = table
            .Rows.Skip(table.HeaderRows)
            .Select(row => row.Cells)
            .Where(cells => cells.Count > column)
            .Select(cells => cells[column].Alignment)
            .ToList();
        return cells.Count > 0 && cells.TrueForAll(alignment => alignment == CellAlignment.End) ? "---:"
            : cells.Count > 0 && cells.TrueForAll(alignment => alignment == CellAlignment.Center) ? ":---:"
            : "---";
    }
}
