using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Tables: cells find their columns past the spans of earlier rows, as HTML places them.</summary>
internal sealed class TableStyler(ArticleScope scope, FlowBuilder flow, InlineStyler inlines)
{
    /// <summary>A table of more columns than this is no table of words any more; what is beyond joins the last column.</summary>
    private const int MostColumns = 120;

    public bool Style(TableBlock block)
    {
        var grid = new CellGrid(MostColumns);
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
        List<int> covered = [];
        foreach (var row in block.Rows)
        {
            var isHead = rows.Count < headerRows;
            rows.Add(Row(block, row, isHead, block.Rows.Count - rows.Count, (isHead ? head! : body).Add(StructureType.TR), grid));
            covered.Add(grid.Covered());
        }

        if (rows.Count == 0 || grid.Columns == 0)
        {
            flow.Parent.Kids.Remove(table);
            return false;
        }

        CompleteRows([.. head?.Kids ?? [], .. body.Kids], covered, grid.Columns);
        var sheet = flow.Sheet;
        flow.Add(
            new FlowTable(rows, headerRows, grid.Columns)
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
        foreach (var cell in row.Cells)
        {
            var rowSpan = Math.Clamp(cell.RowSpan, 1, rowsLeft);
            if (grid.Place(cell.ColumnSpan, rowSpan) is not { } place)
            {
                break;
            }

            var isHeader = isHead || cell.IsHeader;
            var owner = element.Add(isHeader ? StructureType.TH : StructureType.TD);
            owner.ColumnSpan = place.Span;
            owner.RowSpan = rowSpan;
            owner.Scope =
                !isHeader ? HeaderScope.None
                : isHead ? HeaderScope.Column
                : HeaderScope.Row;
            var role = flow.Sheet.Table;
            var styled = inlines.Style(cell.Content, isHead ? role.Strong() : role, owner, table.Language, table.Direction);
            cells.Add(new FlowCell(styled, place.Column, place.Span, rowSpan, isHeader, cell.Alignment));
        }

        return new FlowRow(cells);
    }

    /// <summary>ISO 14289-1, 7.2: all rows have the same number of columns. What a row lacks, at its end, is empty cells.</summary>
    private static void CompleteRows(List<object> rows, List<int> covered, int columns)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var missing = columns - covered[i]; missing > 0; missing--)
            {
                ((StructureElement)rows[i]).Add(StructureType.TD);
            }
        }
    }
}
