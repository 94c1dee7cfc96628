using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>Sets the text of flow items and makes a part of each.</summary>
internal sealed class PartFactory(Typesetter typesetter)
{
    private StyleSheet Sheet => typesetter.Sheet;

    /// <summary>The parts in order, each made when it is asked for: of a long article only what the next pages hold is set at a time.</summary>
    public IEnumerable<Part> Make(IReadOnlyList<FlowItem> items)
    {
        var next = 0;
        while (next < items.Count)
        {
            var group = items[next].Group;
            List<Part> parts = [];
            do
            {
                parts.AddRange(Pieces(items[next++]).Select(Placed));
            } while (next < items.Count && group is not null && ReferenceEquals(items[next].Group, group));

            Groups.HoldTogether(parts);
            foreach (var part in parts)
            {
                yield return part;
            }
        }
    }

    private Part Placed(FlowItem item) =>
        Make(item) with
        {
            Before = Before(item),
            After = item.After,
            KeepWithNext = item.KeepWithNext,
            Group = item.Group,
        };

    private IEnumerable<FlowItem> Pieces(FlowItem item) => item is FlowTable table ? ColumnGroups.Of(table, typesetter) : [item];

    /// <summary>Boxes begin half a unit under the last line's box, not under its lead.</summary>
    private double Before(FlowItem item) => item is FlowText ? item.Before : Math.Max(item.Before - (Sheet.Body.Lead - Sheet.Body.Size), 0);

    private Part Make(FlowItem item) =>
        item switch
        {
            FlowText text => Text(text),
            FlowPicture picture => new PicturePart(picture, typesetter),
            FlowGallery gallery => new GalleryPart(gallery, typesetter),
            FlowTable table => new TablePart(new TableLayout(table, typesetter), typesetter),
            FlowCode code => new CodePart(code, new CodeLines(code, typesetter), Sheet.U),
            FlowMath math => Formula(math),
            FlowRule rule => new RulePart(rule, Sheet.U),
            FlowBox box => new BoxPart(box, typesetter),
            FlowPullQuote quote => new PullQuotePart(quote, typesetter) { InText = Sheet.Page.IsNarrow },
            _ => throw new InvalidOperationException($"no part for {item.GetType().Name}"),
        };

    private Part Formula(FlowMath item)
    {
        var formula = typesetter.Formula(item);
        if (formula.Lines.Count > 0)
        {
            typesetter.Missing.Add(formula.Missing);
            return new MathPart(item, formula, Sheet.U);
        }

        return Text(
            new FlowText(item.Linear)
            {
                Start = item.Start,
                Width = item.Width,
                Anchors = item.Anchors,
            }
        );
    }

    private TextPart Text(FlowText item)
    {
        var reserve = item.HasEndMark ? TextPart.EndMarkRoom(item.Text.Role.Size) : 0;
        return new TextPart(typesetter.Set(item.Text, item.Width, item.FirstIndent, item.Hang, reserve), item, Sheet.U)
        {
            IsUnbreakable = item.IsUnbreakable,
            Marker = item.Marker is { } marker ? typesetter.Aligned(marker.Text, marker.Width, marker.Alignment) : null,
            Accent = Sheet.Accent,
            IsPageMirrored = Sheet.Direction == TextDirection.RightToLeft,
        };
    }
}
