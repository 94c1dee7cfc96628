using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Tables: cells find their columns past the spans of earlier rows, as HTML places them.</summary>
internal sealed class TableStyler(ArticleScope scope, FlowBuilder flow, InlineStyler inlines)
{
    public bool Style(TableBlock block)
    {
        var columns = Columns(block);
        if (columns == 0)
        {
            return false;
        }

        var grid = new CellGrid(columns);
        var table = flow.Parent.Add(StructureType.Table);
        table.Language = block.Language;
        var number = CaptionNumber.Of(block.Caption, scope.Labels);
        var words = number is null ? block.Caption : CaptionNumber.Emphasized(block.Caption, number);
        var caption =
            words.Count == 0
                ? null
                : inlines.Style(words, flow.Sheet.Caption, table.Add(StructureType.Caption), block.Language, block.Direction);
        var headerRows = Math.Clamp(block.HeaderRows, 0, Math.Max(block.Rows.Count - 1, 0));
        var head = headerRows > 0 ? table.Add(StructureType.THead) : null;
        var body = table.Add(StructureType.TBody);
        List<FlowRow> rows = [];
        foreach (var row in block.Rows)
        {
            var isHead = rows.Count < headerRows;
            rows.Add(Row(block, row, isHead, block.Rows.Count - rows.Count, (isHead ? head! : body).Add(StructureType.TR), grid));
        }

        var sheet = flow.Sheet;
        flow.Add(
            new FlowTable(rows, headerRows, columns)
            {
                Start = flow.Start,
                Width = flow.Width,
                Before = sheet.BlockSpace,
                After = sheet.BlockSpace,
                Caption = caption,
                ContinuedLabel = scope.Labels.Continued(number ?? "")?.Trim() ?? "…",
            }
        );
        return flow.IsFlush = true;
    }

    private FlowRow Row(TableBlock table, TableRow row, bool isHead, int rowsLeft, StructureElement element, CellGrid grid)
    {
        grid.NextRow();
        List<FlowCell> cells = [];
        foreach (var (cell, place) in Placed(row, rowsLeft, grid))
        {
            var isHeader = isHead || cell.IsHeader;
            var owner = element.Add(isHeader ? StructureType.TH : StructureType.TD);
            owner.ColumnSpan = place.Span;
            owner.RowSpan = place.Rows;
            owner.Scope =
                !isHeader ? HeaderScope.None
                : isHead ? HeaderScope.Column
                : HeaderScope.Row;
            var role = flow.Sheet.Table;
            var styled = inlines.Style(cell.Content, isHead ? role.Strong() : role, owner, table.Language, table.Direction);
            cells.Add(new FlowCell(styled, place.Column, place.Span, place.Rows, isHeader, cell.Alignment));
        }

        // ISO 14289-1, 7.2: all rows have the same number of columns. What a row lacks is empty cells.
        while (grid.Place(int.MaxValue, 1) is { } gap)
        {
            element.Add(StructureType.TD).ColumnSpan = gap.Span;
        }

        return new FlowRow(cells);
    }

    /// <summary>The columns in which a cell begins: a span that reaches further reaches over nothing.</summary>
    private static int Columns(TableBlock block)
    {
        var grid = new CellGrid(CellGrid.MostColumns);
        var columns = 0;
        for (var number = 0; number < block.Rows.Count; number++)
        {
            grid.NextRow();
            foreach (var placed in Placed(block.Rows[number], block.Rows.Count - number, grid))
            {
                columns = Math.Max(columns, placed.Place.Column + 1);
            }
        }

        return columns;
    }

    private static List<PlacedCell> Placed(TableRow row, int rowsLeft, CellGrid grid)
    {
        List<PlacedCell> placed = [];
        List<Inline> beyond = [];
        foreach (var cell in row.Cells)
        {
            var rowSpan = Math.Clamp(cell.RowSpan, 1, rowsLeft);
            if (grid.Place(cell.ColumnSpan, rowSpan) is { } place)
            {
                placed.Add(new PlacedCell(cell, place));
            }
            else
            {
                beyond.Add(new TextRun(" "));
                beyond.AddRange(cell.Content);
            }
        }

        if (beyond.Count > 0 && placed.Count > 0)
        {
            var last = placed[^1];
            placed[^1] = last with { Cell = last.Cell with { Content = [.. last.Cell.Content, .. beyond] } };
        }

        return placed;
    }

    private sealed record PlacedCell(TableCell Cell, CellPlace Place);
}
