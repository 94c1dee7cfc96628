using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Styling;

/// <summary>"p. 9" after a link to another article of the volume: its room is kept while lines are set, its number is known when the document ends.</summary>
/// <param name="Place">Destination of the page that is meant.</param>
/// <param name="ExpectedPage">What is measured for it; a longer number is drawn smaller.</param>
internal sealed record PageMark(string Place, int ExpectedPage, TextStyle Style, Labels Labels)
{
    public TextSpan Span(int page) => new($"[{Labels.Page(page)}]", Style, null, new SpanTag());
}
