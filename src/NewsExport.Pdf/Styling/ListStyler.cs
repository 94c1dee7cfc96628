using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Lists: the marker in a box U wide, the text after it, each level a box further in.</summary>
internal sealed class ListStyler(ArticleScope scope, FlowBuilder flow, BlockStyler blocks)
{
    public bool Style(ListBlock block)
    {
        if (block.Items.Count == 0)
        {
            return false;
        }

        var list = flow.Parent.Add(StructureType.L);
        list.OrderedList = block.Ordered;
        var first = flow.Items.Count;
        flow.ListLevel++;
        if (flow.ListLevel == 1)
        {
            flow.Spaced(flow.Sheet.BlockSpace, () => Items(block, list));
        }
        else
        {
            Items(block, list);
        }

        flow.ListLevel--;
        KeepEnds(first);
        return flow.IsFlush = true;
    }

    private void Items(ListBlock block, StructureElement list)
    {
        var box = BoxWidth(block);
        for (var i = 0; i < block.Items.Count; i++)
        {
            if (block.Items[i].Count == 0)
            {
                continue;
            }

            var item = list.Add(StructureType.LI);
            var marker = new FlowMarker(
                MarkerText(block, i, item.Add(StructureType.Lbl)) with
                {
                    Direction = flow.Direction,
                },
                flow.Start,
                box
            );
            flow.Inside(
                item.Add(StructureType.LBody),
                box,
                0,
                null,
                () =>
                {
                    flow.Marker = marker;
                    flow.IsFlush = true;
                    blocks.StyleAll(block.Items[i]);
                    if (flow.Marker is not null)
                    {
                        // The item has no text of its own (a picture, a nested list): the marker gets a line.
                        blocks.AddText(StyledText.Plain("\u200B", flow.Sheet.Body, Artifact.Layout, flow.Sheet), isIndented: false);
                    }
                }
            );
        }
    }

    private StyledText MarkerText(ListBlock block, int index, StructureElement label)
    {
        var sheet = flow.Sheet;
        if (block.Ordered)
        {
            var number = scope.Labels.Digits(block.Reversed ? block.Start - index : block.Start + index);
            return StyledText.Plain(number + ".", sheet.Body, label, sheet);
        }

        var sign = flow.ListLevel == 1 ? "•" : "–";
        return StyledText.Plain(sign, sheet.Body.In(Palette.Grey), label, sheet);
    }

    /// <summary>U, and more where the numbers are long.</summary>
    private double BoxWidth(ListBlock block)
    {
        var sheet = flow.Sheet;
        if (!block.Ordered)
        {
            return sheet.U;
        }

        var last = Math.Max(Math.Abs((long)block.Start), Math.Abs((long)block.Start + block.Items.Count - 1));
        var digits = last.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        // A figure is half an em wide; the full stop and the white after it take another.
        return Math.Max(sheet.U, ((digits * 0.52) + 0.62) * sheet.Body.Size);
    }

    /// <summary>No item of one line is alone at a page's foot or head.</summary>
    private void KeepEnds(int first)
    {
        var count = flow.Items.Count - first;
        if (count < 2 || flow.ListLevel > 0)
        {
            return;
        }

        var index = 0;
        var all = flow.Items.Count;
        flow.Change(
            first,
            item =>
            {
                var at = first + index++;
                return at == first || at == all - 2 ? item with { KeepWithNext = true } : item;
            }
        );
    }
}
