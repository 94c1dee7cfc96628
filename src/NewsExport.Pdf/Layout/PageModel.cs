namespace NewsExport.Pdf.Layout;

/// <summary>A finished page before it is drawn: what layout is tested by.</summary>
/// <param name="Number">Of the article, from 1.</param>
/// <param name="Content">The text column and what belongs to it, in the order of placing.</param>
/// <param name="Furniture">Running head, folio, first page's foot.</param>
internal sealed record PageModel(int Number, IReadOnlyList<Placed> Content, IReadOnlyList<Placed> Furniture)
{
    /// <summary>Bottom of the lowest flow content, from the top of the text: how full the page is.</summary>
    public double Filled { get; init; }

    /// <summary>What was left between the flow and the notes, or the end of the grid.</summary>
    public double Hole { get; init; }

    /// <summary>Code or a table is broken at its end that would be better whole.</summary>
    public bool EndsTorn { get; init; }
}
