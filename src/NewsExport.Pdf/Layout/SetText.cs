using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>A text broken into lines of one width. Shaped once; the lines are kept.</summary>
internal sealed record SetText(StyledText Text, ShapedParagraph Shaped, IReadOnlyList<TextLine> Lines, double FirstIndent)
{
    public double Height => Text.Role.HeightOf(Lines.Count);

    /// <summary>Draws lines <paramref name="from"/> to <paramref name="to"/> with the first one's box at <paramref name="top"/>.</summary>
    public void Draw(List<Ink> inks, double start, double width, double top, int from = 0, int to = int.MaxValue)
    {
        var role = Text.Role;
        to = Math.Min(to, Lines.Count);
        for (var i = from; i < to; i++)
        {
            inks.Add(new TextInk(this, Lines[i], start, width, top + role.Ascent + ((i - from) * role.Lead)));
        }
    }

    /// <summary>Notes whose marks stand in the given lines, in order.</summary>
    public void CollectNotes(int from, int to, List<string> ids)
    {
        if (!Text.HasNotes)
        {
            return;
        }

        for (var i = from; i < to; i++)
        {
            foreach (var run in Lines[i].Runs)
            {
                if (run.Tag is SpanTag { NoteId: { } id } && !ids.Contains(id))
                {
                    ids.Add(id);
                }
            }
        }
    }
}
