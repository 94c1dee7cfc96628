using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Definition lists: the term SemiBold, what is said of it in the same line, the rest hanging.</summary>
internal sealed class DefinitionStyler(FlowBuilder flow, BlockStyler blocks, InlineStyler inlines)
{
    private const double Hang = 1.4;

    public bool Style(DefinitionList block)
    {
        var list = flow.Parent.Add(StructureType.L);
        flow.ListLevel++;
        flow.Spaced(
            flow.Sheet.BlockSpace,
            () =>
            {
                foreach (var entry in block.Entries)
                {
                    Entry(entry, list.Add(StructureType.LI));
                }
            }
        );
        flow.ListLevel--;
        return flow.IsFlush = true;
    }

    private void Entry(DefinitionEntry entry, StructureElement item)
    {
        var sheet = flow.Sheet;
        var role = sheet.Body with { Style = sheet.Body.Style with { SemiBold = true } };
        var term = inlines.Style(entry.Term, role, item.Add(StructureType.Lbl));
        var body = item.Add(StructureType.LBody);
        // A formula without a term stands on its line as anywhere else.
        var isRunIn =
            entry.Description is [Paragraph { Content.Count: > 0 } opening, ..] && (!term.IsEmpty || LoneFormula.Of(opening) is null);
        if (entry.Description is [Paragraph first, ..] && isRunIn)
        {
            var says = inlines.Style(first.Content, sheet.Body, body.Add(StructureType.P), first.Language, first.Direction);
            AddHanging(InlineStyler.Join(term, "\u2002", says));
        }
        else if (!term.IsEmpty)
        {
            AddHanging(term);
            flow.Change(flow.Items.Count - 1, line => line with { KeepWithNext = entry.Description.Count > 0 });
        }

        flow.Inside(
            body,
            Hang * sheet.U,
            0,
            null,
            () => blocks.StyleAll(isRunIn ? entry.Description.Skip(1).ToValueList() : entry.Description)
        );
    }

    private void AddHanging(StyledText text)
    {
        var hang = Math.Min(Hang * flow.Sheet.U, flow.Width / 3);
        var marker = flow.TakeMarker(ref text, flow.Start);
        flow.Add(
            new FlowText(text)
            {
                Start = flow.Start + hang,
                Width = flow.Width - hang,
                FirstIndent = -hang,
                Marker = marker,
            }
        );
    }
}
