using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>A footnote of the page.</summary>
/// <param name="Element">What holds its words.</param>
/// <param name="Label">The mark as the page shows it, without brackets.</param>
/// <param name="Id">Its identifier in the article.</param>
internal sealed record Note(IElement Element, string Label, string Id);
