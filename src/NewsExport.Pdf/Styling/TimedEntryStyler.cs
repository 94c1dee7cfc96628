using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Entries of a live blog: the time in the margin column (before the title on narrow pages), then title and words.</summary>
internal sealed class TimedEntryStyler(FlowBuilder flow, BlockStyler blocks, InlineStyler inlines)
{
    public bool Style(TimedEntry block)
    {
        var sheet = flow.Sheet;
        var element = flow.Parent.Add(StructureType.Sect);
        element.Language = block.Language;
        var first = flow.Items.Count;
        flow.IsFlush = true;
        flow.Inside(element, 0, 0, null, () => Words(block, element));
        if (flow.Items.Count > first)
        {
            var isFirst = true;
            flow.Change(
                first,
                item =>
                {
                    var changed = isFirst ? item with { Before = Math.Max(item.Before, sheet.U) } : item;
                    isFirst = false;
                    return changed;
                }
            );
        }

        return flow.IsFlush = true;
    }

    private void Words(TimedEntry block, StructureElement element)
    {
        var sheet = flow.Sheet;
        var time = block.Time is { Length: > 0 } said
            ? StyledText.Plain(
                said,
                sheet.Label with
                {
                    Style = sheet.Label.Style with { SemiBold = true },
                },
                element.Add(StructureType.P),
                sheet
            )
            : null;
        var title = inlines.Style(
            block.Title,
            sheet.Body with
            {
                Style = sheet.Body.Style with { SemiBold = true },
                Justify = false,
            },
            element.Add(StructureType.P)
        );
        if (sheet.Page.IsNarrow)
        {
            title = time is null ? title : InlineStyler.Join(time with { Role = title.Role }, "\u2002", title);
        }
        else if (time is not null)
        {
            flow.Marker = new FlowMarker(time, sheet.Page.MarginStart, sheet.Page.MarginWidth);
        }

        if (!title.IsEmpty)
        {
            blocks.AddText(title, isIndented: false);
            flow.Change(flow.Items.Count - 1, item => item with { KeepWithNext = true });
            flow.IsFlush = true;
        }

        blocks.StyleAll(block.Content);
        if (flow.Marker is not null)
        {
            blocks.AddText(StyledText.Plain("\u200B", sheet.Body, Artifact.Layout, sheet), isIndented: false);
        }
    }
}
