namespace NewsExport.Pdf.Styling;

/// <summary>Which columns of the present row are taken by cells that span down from earlier rows (HTML, forming a table).</summary>
internal sealed class CellGrid(int mostColumns)
{
    /// <summary>A table of more columns than this is no table of words any more; what is beyond joins the last cell of its row.</summary>
    public const int MostColumns = 120;

    private readonly List<int> _rowsTaken = [];
    private int _next;

    public void NextRow()
    {
        _next = 0;
        for (var i = 0; i < _rowsTaken.Count; i++)
        {
            _rowsTaken[i] = Math.Max(_rowsTaken[i] - 1, 0);
        }
    }

    /// <summary>The first free columns of the row; null when the table has no room for more.</summary>
    public CellPlace? Place(int span, int rowSpan)
    {
        while (_next < _rowsTaken.Count && _rowsTaken[_next] > 0)
        {
            _next++;
        }

        if (_next >= mostColumns)
        {
            return null;
        }

        var column = _next;
        var end = column + Math.Min(Math.Max(span, 1), mostColumns - column);
        while (_rowsTaken.Count < end)
        {
            _rowsTaken.Add(0);
        }

        // A cell that would run into one from an earlier row ends before it: two cells in one place are no table (ISO 14289-1, 7.5).
        var obstacle = _rowsTaken.FindIndex(column, end - column, rows => rows > 0);
        end = obstacle < 0 ? end : obstacle;

        // In the widest table the last column spans no rows, so that every row has a place for its words.
        var rows = end == MostColumns ? 1 : rowSpan;
        for (var i = column; i < end; i++)
        {
            _rowsTaken[i] = Math.Max(_rowsTaken[i], rows);
        }

        _next = end;
        return new CellPlace(column, end - column, rows);
    }
}

/// <summary>Where a cell stands in its row.</summary>
internal sealed record CellPlace(int Column, int Span, int Rows);
