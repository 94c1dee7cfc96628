namespace NewsExport.Pdf.Layout;

/// <summary>What stands around the text of every page.</summary>
internal interface IFurniture
{
    /// <summary>Of the page with this number, counted from 1 within the article or section.</summary>
    IReadOnlyList<Placed> For(int number);
}
