using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Quotations: inset by U on both sides, at text size; pull quotes go to the margin column.</summary>
internal sealed class QuotationStyler(FlowBuilder flow, BlockStyler blocks, InlineStyler inlines)
{
    /// <summary>A quotation of up to this many lines is not broken.</summary>
    private const int WholeLines = 8;

    public bool Style(Quotation block)
    {
        var sheet = flow.Sheet;
        if (block.Content.Count == 0)
        {
            return false;
        }

        var element = flow.Parent.Add(StructureType.BlockQuote);
        element.Language = block.Language;
        if (block.Kind == QuotationKind.Pull && OnlyParagraphs(block))
        {
            return Pull(block, element);
        }

        flow.IsFlush = true;
        flow.Spaced(
            sheet.BlockSpace,
            () => flow.Inside(element, sheet.U, sheet.U, new FlowGroup(flow.Group) { WholeUpTo = WholeLines }, () => Words(block, element))
        );
        return flow.IsFlush = true;
    }

    private void Words(Quotation block, StructureElement element)
    {
        var first = flow.Items.Count;
        blocks.StyleAll(block.Content);
        if (block.Attribution.Count == 0)
        {
            return;
        }

        if (flow.Items.Count > first)
        {
            flow.Change(flow.Items.Count - 1, item => item with { KeepWithNext = true });
        }

        flow.Add(
            new FlowText(Attribution(block, element))
            {
                Start = flow.Start,
                Width = flow.Width,
                IsUnbreakable = true,
                Hang = false,
            }
        );
    }

    private bool Pull(Quotation block, StructureElement element)
    {
        var sheet = flow.Sheet;
        var text = block
            .Content.Select(part =>
                inlines.Style(((Paragraph)part).Content, sheet.PullQuote, element.Add(StructureType.P), part.Language, part.Direction)
            )
            .ToList();
        flow.Add(
            new FlowPullQuote(text)
            {
                Start = sheet.Page.IsNarrow ? flow.Start + sheet.U : sheet.Page.MarginStart,
                Width = sheet.Page.IsNarrow ? flow.Width - (2 * sheet.U) : sheet.Page.MarginWidth,
                Before = sheet.Page.IsNarrow ? sheet.BlockSpace : 0,
                After = sheet.Page.IsNarrow ? sheet.BlockSpace : 0,
                Attribution = block.Attribution.Count == 0 ? null : Attribution(block, element),
            }
        );
        return sheet.Page.IsNarrow ? flow.IsFlush = true : true;
    }

    private StyledText Attribution(Quotation block, StructureElement element) =>
        inlines.Style(
            [new TextRun("— "), .. block.Attribution],
            flow.Sheet.Attribution,
            element.Add(StructureType.P),
            block.Language,
            block.Direction
        );

    private static bool OnlyParagraphs(Quotation block)
    {
        foreach (var part in block.Content)
        {
            if (part is not Paragraph { Content.Count: > 0 })
            {
                return false;
            }
        }

        return true;
    }
}
