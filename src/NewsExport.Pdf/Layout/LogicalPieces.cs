using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>A line's text in logical order, cut where its spans change.</summary>
internal static class LogicalPieces
{
    public static IEnumerable<(SpanTag Tag, string Text)> Of(TextInk ink)
    {
        var text = ink.Text.Shaped.Text;
        var (from, length) = ink.Line.Source.GetOffsetAndLength(text.Length);
        var end = from + length;
        var at = 0;
        foreach (var span in ink.Text.Text.Spans)
        {
            var start = Math.Max(at, from);
            at += span.Text.Length;
            var stop = Math.Min(at, end);
            if (start < stop && span.Tag is SpanTag tag)
            {
                yield return (tag, text[start..stop].Replace('\u2028', ' '));
            }
        }
    }
}
