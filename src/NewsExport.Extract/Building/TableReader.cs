using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads tables of data; tables that only arrange a page are unwrapped.</summary>
internal sealed class TableReader(BuildContext context, FlowReader flow) : IBlockReader
{
    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        if (element.LocalName != "table")
        {
            return null;
        }

        var inner = scope.Into(element, context);
        var grid = TableGrid.Read(element, context);
        return LayoutTables.IsLayout(element, grid) ? Unwrapped(grid, inner) : Data(element, grid, inner);
    }

    private ValueList<Block> Unwrapped(TableGrid grid, Scope scope) =>
        grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => flow.Read(cell, scope.Into(cell, context))).ToValueList();

    private ValueList<Block> Data(IElement table, TableGrid grid, Scope scope)
    {
        var rows = new List<TableRow>();
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var rowsBelow = grid.Rows.Count - i;
            rows.Add(new TableRow(grid.Rows[i].Cells.Select(cell => Cell(cell, grid.Rows[i], rowsBelow, scope)).ToValueList()));
        }

        var caption = grid.Caption is { } words ? flow.Phrase(words, scope) : [];
        return [new TableBlock(rows.ToValueList()) { Caption = caption, HeaderRows = grid.HeaderRows }];
    }

    private TableCell Cell(IElement cell, TableGridRow row, int rowsBelow, Scope scope) =>
        new(flow.Phrase(cell, scope.Into(cell, context)))
        {
            IsHeader = cell.LocalName == "th" || row.IsHead,
            ColumnSpan = Math.Clamp(Nodes.Number(cell, "colspan", 1), 1, TableGrid.MostColumns),
            RowSpan = RowSpan(cell, rowsBelow),
            Alignment = Alignment(cell),
        };

    /// <summary>0 means "to the end of the section" (HTML 4.9.11); none reaches below the table.</summary>
    private static int RowSpan(IElement cell, int rowsBelow)
    {
        var written = Nodes.Number(cell, "rowspan", 1);
        return written == 0 ? rowsBelow : Math.Clamp(written, 1, rowsBelow);
    }

    private static CellAlignment Alignment(IElement cell)
    {
        var written = cell.GetAttribute("align") ?? cell.GetAttribute("style") ?? cell.ClassName ?? "";
        if (written.Length is 0 or > 500)
        {
            return CellAlignment.Automatic;
        }

        var text = written.Replace(" ", "");
        return text switch
        {
            _ when Says(text, "right") || Says(text, "text-align:right") || Says(text, "has-text-align-right") => CellAlignment.End,
            _ when Says(text, "center") || Says(text, "text-align:center") || Says(text, "has-text-align-center") => CellAlignment.Center,
            _ when Says(text, "left") || Says(text, "text-align:left") || Says(text, "has-text-align-left") => CellAlignment.Start,
            _ => CellAlignment.Automatic,
        };
    }

    private static bool Says(string written, string value) =>
        value.Contains('-')
            ? written.Contains(value, StringComparison.OrdinalIgnoreCase)
            : written.Equals(value, StringComparison.OrdinalIgnoreCase);
}
