namespace NewsExport;

/// <summary>A table of data. Layout tables are unwrapped before they get here.</summary>
/// <param name="Rows">Rows in reading order; spans are as HTML has them: a cell stands in the row where it starts.</param>
public sealed record TableBlock(ValueList<TableRow> Rows) : Block
{
    public ValueList<Inline> Caption { get; init; } = [];

    /// <summary>How many of the first rows are the head, repeated on every page. Default 0.</summary>
    public int HeaderRows { get; init; }

    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed record TableRow(ValueList<TableCell> Cells);

/// <summary>One cell.</summary>
/// <param name="Content">The cell's words; several paragraphs in a cell are parted by <see cref="LineBreak"/>.</param>
public sealed record TableCell(ValueList<Inline> Content)
{
    /// <summary>A header cell (<c>th</c>): of its column in a head row, else of its row.</summary>
    public bool IsHeader { get; init; }

    /// <summary>1 to 1000.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>1 up to the rows that exist below.</summary>
    public int RowSpan { get; init; } = 1;

    public CellAlignment Alignment { get; init; } = CellAlignment.Automatic;
}

/// <summary>Logical alignment: start is left in left-to-right text.</summary>
public enum CellAlignment
{
    Automatic,
    Start,
    Center,
    End,
}
