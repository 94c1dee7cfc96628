namespace NewsExport.Markup.Xhtml;

/// <summary>Writes a table with its head, scopes and spans; spans never reach out of the part of the table where they begin.</summary>
internal sealed class TableMarkup(MarkupScope scope, InlineMarkup inlines)
{
    private readonly MarkupWriter writer = scope.Writer;

    public void Write(TableBlock table)
    {
        var caption = InlineText.Of(table.Caption).Trim();
        scope.Open("div", table).With("class", "table");
        writer.Reachable("region", caption.Length > 0 ? caption : FirstRow(table));

        writer.Open("table");
        if (table.Caption.Count > 0)
        {
            writer.Open("caption");
            inlines.Write(table.Caption);
            writer.Close();
        }

        var head = Math.Clamp(table.HeaderRows, 0, table.Rows.Count);
        WriteRows("thead", table, 0, head);
        WriteRows("tbody", table, head, table.Rows.Count);
        writer.Close().Close();
    }

    private static string FirstRow(TableBlock table) =>
        string.Join(
            ", ",
            table
                .Rows.Take(1)
                .SelectMany(row => row.Cells)
                .Select(cell => InlineText.Of(cell.Content).Trim())
                .Where(text => text.Length > 0)
                .Take(6)
        );

    private void WriteRows(string group, TableBlock table, int from, int to)
    {
        if (from == to)
        {
            return;
        }

        writer.Open(group);
        for (var row = from; row < to; row++)
        {
            writer.Open("tr");
            foreach (var cell in table.Rows[row].Cells)
            {
                WriteCell(cell, isHead: group == "thead", rowsLeft: to - row);
            }

            writer.Close();
        }

        writer.Close();
    }

    private void WriteCell(TableCell cell, bool isHead, int rowsLeft)
    {
        var columns = Math.Clamp(cell.ColumnSpan, 1, 1000);
        var rows = Math.Clamp(cell.RowSpan, 1, rowsLeft);
        // A header without words names nothing; as th it would be announced as an empty name.
        var isHeader = (cell.IsHeader || isHead) && cell.Content.Count > 0;
        writer
            .Open(isHeader ? "th" : "td")
            .With("scope", isHeader ? ScopeOf(isHead, columns, rows) : null)
            .With("colspan", columns > 1 ? $"{columns}" : null)
            .With("rowspan", rows > 1 ? $"{rows}" : null)
            .With("class", ClassOf(cell));
        inlines.Write(cell.Content);
        writer.Close();
    }

    private static string ScopeOf(bool isHead, int columns, int rows) =>
        isHead
            ? columns > 1
                ? "colgroup"
                : "col"
            : rows > 1
                ? "rowgroup"
                : "row";

    private static string? ClassOf(TableCell cell) =>
        cell.Alignment switch
        {
            CellAlignment.Center => "center",
            CellAlignment.End => "end",
            CellAlignment.Automatic when !cell.IsHeader && IsNumber(InlineText.Of(cell.Content)) => "end",
            _ => null,
        };

    /// <summary>Digits of any script with signs, separators and units, and more digits than anything else.</summary>
    private static bool IsNumber(string text)
    {
        var digits = text.Count(char.IsDigit);
        return digits > 0 && text.Length <= 24 && text.Count(char.IsLetter) <= 3 && digits * 2 >= text.Trim().Length;
    }
}
