using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>"3 / 6": the page in ink, the total in grey, in the language's digits.</summary>
internal sealed class Folios(Labels labels)
{
    /// <summary>Room at the far end of the line; three digits on each side.</summary>
    public double Width(StyleSheet sheet) => 36 * sheet.Scale;

    public StyledText Text(LateFacts facts, TextRole role, StyleSheet sheet)
    {
        TextSpan number = new(labels.Digits(facts.PageNumber), role.Style with { Color = Palette.Ink }, null, new SpanTag());
        TextSpan total = new(" / " + labels.Digits(facts.PageCount), role.Style with { Color = Palette.Grey }, null, new SpanTag());
        return new StyledText([number, total], role, Artifact.Pagination, sheet.Direction, sheet.Language);
    }
}
