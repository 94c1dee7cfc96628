using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Boxes beside the argument: the title in Sans, the words in the text's own face, on a panel.</summary>
internal sealed class AsideStyler(FlowBuilder flow, BlockStyler blocks, InlineStyler inlines)
{
    public bool Style(Aside block)
    {
        var sheet = flow.Sheet;
        var element = flow.Parent.Add(StructureType.Aside);
        element.Language = block.Language;
        var padding = sheet.BlockSpace;
        var panel = new FlowGroup(flow.Group)
        {
            HasPanel = true,
            PanelStart = flow.Start,
            PanelWidth = flow.Width,
            PanelPadding = padding,
            WholeUpTo = 8,
        };
        flow.IsFlush = true;
        flow.Spaced(sheet.BlockSpace + padding, () => flow.Inside(element, sheet.U, sheet.U, panel, () => Words(block, element)));
        return flow.IsFlush = true;
    }

    private void Words(Aside block, StructureElement element)
    {
        var sheet = flow.Sheet;
        if (block.Title.Count > 0)
        {
            var role = sheet.Site with { Lead = sheet.U };
            flow.Add(
                new FlowText(inlines.Style(block.Title, role, element.Add(StructureType.P)))
                {
                    Start = flow.Start,
                    Width = flow.Width,
                    KeepWithNext = block.Content.Count > 0,
                    IsUnbreakable = true,
                    Hang = false,
                }
            );
        }

        blocks.StyleAll(block.Content);
    }
}
