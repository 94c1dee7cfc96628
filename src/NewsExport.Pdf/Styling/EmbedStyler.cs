using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>What lives elsewhere: a box with its still picture, kind and host, title and address; an embedded post as a quotation.</summary>
internal sealed class EmbedStyler(ArticleScope scope, FlowBuilder flow, InlineStyler inlines, BlockStyler blocks)
{
    public bool Style(Embed block)
    {
        var sheet = flow.Sheet;
        if (block.Content.Count > 0)
        {
            Post(block);
            return flow.IsFlush = true;
        }

        var element = flow.Parent.Add(StructureType.Div);
        var lines = Lines(block, element);
        if (lines.Count == 0 && block.Poster is null)
        {
            flow.Parent.Kids.Remove(element);
            return false;
        }

        flow.Add(
            new FlowBox(lines)
            {
                Start = flow.Start,
                Width = flow.Width,
                Before = sheet.BlockSpace,
                After = sheet.BlockSpace,
                Poster = PosterOf(block, element),
                LeastHeight = 12 * Geometry.Millimetre,
            }
        );
        return flow.IsFlush = true;
    }

    private void Post(Embed block)
    {
        var sheet = flow.Sheet;
        var element = flow.Parent.Add(StructureType.BlockQuote);
        flow.IsFlush = true;
        flow.Spaced(
            sheet.BlockSpace,
            () =>
                flow.Inside(
                    element,
                    sheet.U,
                    sheet.U,
                    new FlowGroup(flow.Group) { WholeUpTo = 8 },
                    () =>
                    {
                        blocks.StyleAll(block.Content);
                        flow.Change(flow.Items.Count - 1, item => item with { KeepWithNext = true });
                        var line = Head(block, element, sheet.Attribution);
                        if (!line.IsEmpty)
                        {
                            flow.Add(
                                new FlowText(line)
                                {
                                    Start = flow.Start,
                                    Width = flow.Width,
                                    IsUnbreakable = true,
                                    Hang = false,
                                }
                            );
                        }
                    }
                )
        );
    }

    private List<StyledText> Lines(Embed block, StructureElement element)
    {
        var sheet = flow.Sheet;
        List<StyledText> lines = [];
        var head = Head(block, element, sheet.BoxText.In(Palette.Grey));
        if (!head.IsEmpty)
        {
            lines.Add(head);
        }

        if (block.Title is { Length: > 0 } title)
        {
            lines.Add(StyledText.Plain(title, sheet.BoxText.Strong(), element.Add(StructureType.P), sheet));
        }

        if (PublicAddress.Of(block.Url) is { } address)
        {
            lines.Add(
                inlines.Style([new Link(address, [new TextRun(address)])], sheet.BoxText.In(Palette.Grey), element.Add(StructureType.P))
            );
        }

        return lines;
    }

    /// <summary>"Video, films.example".</summary>
    private StyledText Head(Embed block, StructureElement element, TextRole role)
    {
        var kind = scope.Labels.Embed(block.Kind);
        var host = FrontMatter.HostOf(block.Url);
        var words = kind is not null && host is not null ? $"{kind}, {host}" : kind ?? host ?? "";
        return words.Length == 0
            ? new StyledText([], role, Artifact.Layout, flow.Sheet.Direction, null)
            : StyledText.Plain(words, role, element.Add(StructureType.P), flow.Sheet);
    }

    private (PreparedImage Image, ContentOwner Owner)? PosterOf(Embed block, StructureElement element)
    {
        if (
            block.Poster is not { } poster
            || scope.Pictures.Find(poster) is not { } image
            || image is not { Bytes: not null, Width: > 0, Height: > 0 }
        )
        {
            return null;
        }

        if (AlternativeTexts.Of(poster, block.Title ?? "", scope) is not { } words)
        {
            return (image, Artifact.Layout);
        }

        var figure = element.Add(StructureType.Figure);
        figure.AlternativeText = words;
        return (image, figure);
    }
}
