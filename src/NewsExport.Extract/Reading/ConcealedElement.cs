using AngleSharp.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>An inline element that no reader sees, with the number of the element around it.</summary>
internal sealed record ConcealedElement(IElement Element, int Parent);
