namespace NewsExport.Pdf.Layout;

/// <summary>The head of an article's first page.</summary>
/// <param name="Fragment">Masthead, title block, lead picture; tops from the top of the text (the masthead stands above it).</param>
/// <param name="BodyTop">Where the text begins, on the grid.</param>
internal sealed record Opening(Fragment Fragment, double BodyTop);
