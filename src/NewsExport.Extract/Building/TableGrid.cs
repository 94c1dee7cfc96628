using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>The rows of a table as the page has them, nested tables left inside their cells.</summary>
internal sealed record TableGrid(IReadOnlyList<TableGridRow> Rows, IElement? Caption, int HeaderRows)
{
    /// <summary>HTML 4.9.11: a column span is at most 1000.</summary>
    public const int MostColumns = 1000;

    public static TableGrid Read(IElement table, BuildContext context)
    {
        var rows = new List<TableGridRow>();
        var feet = new List<TableGridRow>();
        IElement? caption = null;
        foreach (var part in table.Children.Where(child => !context.IsExcluded(child)))
        {
            switch (part.LocalName)
            {
                case "caption":
                    caption ??= part;
                    break;
                case "tr":
                    Add(part, false, rows, context);
                    break;
                case "thead" or "tbody" or "tfoot":
                    var target = part.LocalName == "tfoot" ? feet : rows;
                    foreach (var row in part.Children.Where(child => child.LocalName == "tr"))
                    {
                        Add(row, part.LocalName == "thead", target, context);
                    }

                    break;
            }
        }

        // A foot may stand before the body in the source (HTML 4.01); it is read last.
        rows.AddRange(feet);
        return new TableGrid(rows, caption, CountHead(rows));
    }

    private static void Add(IElement row, bool isHead, List<TableGridRow> rows, BuildContext context)
    {
        if (context.IsExcluded(row))
        {
            return;
        }

        var cells = row.Children.Where(child => child.LocalName is "td" or "th" && !context.IsExcluded(child)).ToList();
        if (cells.Count > 0)
        {
            rows.Add(new TableGridRow(cells, isHead));
        }
    }

    /// <summary>Rows of a thead, or a first row of nothing but headers; a table of heads alone has none.</summary>
    private static int CountHead(List<TableGridRow> rows)
    {
        var head = rows.TakeWhile(row => row.IsHead || row.Cells.All(cell => cell.LocalName == "th")).Count();
        return head < rows.Count ? head : 0;
    }
}

/// <summary>One row.</summary>
/// <param name="IsHead">It stands in a <c>thead</c>.</param>
internal sealed record TableGridRow(IReadOnlyList<IElement> Cells, bool IsHead);
