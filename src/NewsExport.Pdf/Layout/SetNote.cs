using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>A footnote in lines.</summary>
internal sealed class SetNote(StyledNote note, SetText label, IReadOnlyList<(SetText Text, TextLine Line)> lines)
{
    public StyledNote Note { get; } = note;

    public SetText Label { get; } = label;

    public IReadOnlyList<(SetText Text, TextLine Line)> Lines { get; } = lines;
}
