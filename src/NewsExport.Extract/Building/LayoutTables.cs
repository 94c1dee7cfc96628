using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Tells tables that arrange a page from tables of data.</summary>
internal static class LayoutTables
{
    /// <summary>Characters: a cell of data is seldom longer.</summary>
    private const int LongCell = 600;

    public static bool IsLayout(IElement table, TableGrid grid)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
        {
            return true;
        }

        // Marks that only tables of data carry.
        if (grid.HeaderRows > 0 || grid.Caption is not null)
        {
            return false;
        }

        var widest = grid.Rows.Count == 0 ? 0 : grid.Rows.Max(row => row.Cells.Count);
        if (widest <= 1)
        {
            return true;
        }

        var inside = Nodes.Elements(table).Skip(1).ToList();
        if (inside.Any(element => element.LocalName == "th"))
        {
            return false;
        }

        return inside.Any(element =>
                element.LocalName is "table" or "figure" or "iframe" or "h1" or "h2" or "h3" or "blockquote" or "article" or "section"
            )
            || grid.Rows.SelectMany(row => row.Cells).Any(IsPassage)
            || grid.Rows.Count == 1 && inside.Any(element => element.LocalName is "img" or "p" or "pre");
    }

    private static bool IsPassage(IElement cell) =>
        cell.Children.Count(child => child.LocalName is "p" or "ul" or "div") > 2 && cell.TextContent.Length > LongCell;
}
