using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>A footnote in lines.</summary>
/// <param name="wholeUpTo">So many lines are never split.</param>
internal sealed class SetNote(StyledNote note, SetText label, IReadOnlyList<(SetText Text, TextLine Line)> lines, int wholeUpTo)
{
    public StyledNote Note { get; } = note;

    public int WholeUpTo { get; } = wholeUpTo;

    public SetText Label { get; } = label;

    public IReadOnlyList<(SetText Text, TextLine Line)> Lines { get; } = lines;
}
