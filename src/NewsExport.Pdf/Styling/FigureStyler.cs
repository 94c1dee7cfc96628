using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Figures: one picture, a gallery, a box where the picture could not be had.</summary>
internal sealed class FigureStyler(ArticleScope scope, FlowBuilder flow, InlineStyler inlines)
{
    // A picture this flat and this large is meant to be seen across the page.
    private const double PanoramaAspect = 2.2;
    private const int PanoramaPixels = 1600;

    public bool Style(Figure block)
    {
        List<(ArticleImage Source, PreparedImage Image)> kept = [];
        List<(ArticleImage Source, PreparedImage Image)> lost = [];
        foreach (var source in block.Images)
        {
            if (scope.Pictures.Find(source) is { } image)
            {
                (image is { Bytes: not null, Width: > 0, Height: > 0 } ? kept : lost).Add((source, image));
            }
        }

        var needsCaption = true;
        if (kept.Count > 0)
        {
            Kept(block, kept);
            needsCaption = false;
        }

        foreach (var (source, image) in lost)
        {
            Missing(block, source, image, needsCaption);
            needsCaption = false;
        }

        if (needsCaption)
        {
            CaptionAlone(block);
        }

        return flow.IsFlush = true;
    }

    private void Kept(Figure block, List<(ArticleImage Source, PreparedImage Image)> kept)
    {
        var sheet = flow.Sheet;
        var words = InlineText.Of(block.Caption);
        if (kept.Count > 1)
        {
            List<(PreparedImage, ContentOwner)> pictures = [];
            foreach (var (source, image) in kept)
            {
                pictures.Add((image, OwnerOf(source, words)));
            }

            flow.Add(
                new FlowGallery(pictures)
                {
                    Start = sheet.Page.WideStart,
                    Width = sheet.Page.WideWidth,
                    Before = sheet.BlockSpace,
                    After = sheet.BlockSpace,
                    Caption = Caption(block, flow.Parent.Add(StructureType.P), scope.Labels.GalleryOrder),
                }
            );
            return;
        }

        var (only, picture) = kept[0];
        var owner = OwnerOf(only, words);
        flow.Add(
            new FlowPicture(picture, owner)
            {
                Start = flow.Start,
                Width = flow.Width,
                Before = sheet.BlockSpace,
                After = sheet.BlockSpace,
                IsWide = flow.ListLevel == 0 && flow.Group is null && (block.IsWide || IsPanorama(picture)),
                DeclaredWidth = only.Width,
                Caption = Caption(block, CaptionOwner(block, owner), null),
            }
        );
    }

    private StructureElement? CaptionOwner(Figure block, ContentOwner owner) =>
        block.Caption.Count + block.Credit.Count == 0 ? null
        : owner is StructureElement figure ? figure.Add(StructureType.Caption)
        : flow.Parent.Add(StructureType.P);

    private ContentOwner OwnerOf(ArticleImage source, string caption)
    {
        if (AlternativeTexts.Of(source, caption, scope) is not { } words)
        {
            return Artifact.Layout;
        }

        var figure = flow.Parent.Add(StructureType.Figure);
        figure.AlternativeText = words;
        return figure;
    }

    private void Missing(Figure block, ArticleImage source, PreparedImage image, bool withCaption)
    {
        var sheet = flow.Sheet;
        var element = flow.Parent.Add(StructureType.Div);
        var head = scope.Labels.PictureNotKept;
        var reason = image.Failure ?? "";
        List<StyledText> lines =
        [
            Line(
                head is null ? reason
                    : reason.Length == 0 ? head
                    : $"{head}: {reason}",
                sheet.BoxText.Strong(),
                element
            ),
        ];
        if (PublicAddress.OfReference(source.Key) is { } address)
        {
            lines.Add(AddressLine(address, element));
        }

        if (source.AlternativeText is { Length: > 0 } alternative)
        {
            var (open, close) = scope.Labels.Quotes;
            lines.Add(Line(open + alternative + close, sheet.BoxText, element));
        }

        flow.Add(
            new FlowBox(lines)
            {
                Start = flow.Start,
                Width = flow.Width,
                Before = sheet.BlockSpace,
                After = sheet.BlockSpace,
                HasPanel = true,
                LeastHeight = 26 * Geometry.Millimetre,
                Caption = withCaption ? Caption(block, element.Add(StructureType.P), null) : null,
            }
        );
    }

    private StyledText AddressLine(string address, StructureElement element)
    {
        var line = Line(address, flow.Sheet.BoxText.In(Palette.Grey), element);
        return line with { Spans = [.. line.Spans.Select(span => span with { IsAddress = true })] };
    }

    private StyledText Line(string text, TextRole role, StructureElement element) =>
        StyledText.Plain(text, role, element.Add(StructureType.P), flow.Sheet);

    /// <summary>Without pictures (the reader wants none) the caption's words still stand in the text.</summary>
    private void CaptionAlone(Figure block)
    {
        if (Caption(block, flow.Parent.Add(StructureType.P), null) is { } caption)
        {
            flow.Spaced(
                flow.Sheet.BlockSpace,
                () =>
                    flow.Add(
                        new FlowText(caption)
                        {
                            Start = flow.Start,
                            Width = flow.Width,
                            Hang = false,
                        }
                    )
            );
        }
    }

    /// <summary>The caption in ink, the credit in grey after it.</summary>
    private StyledText? Caption(Figure block, StructureElement? owner, string? lead)
    {
        if (owner is null || block.Caption.Count + block.Credit.Count == 0)
        {
            if (owner is not null)
            {
                owner.Parent!.Kids.Remove(owner);
            }

            return null;
        }

        var role = flow.Sheet.Caption;
        var number = CaptionNumber.Of(block.Caption, scope.Labels);
        ValueList<Inline> words =
            number is not null ? CaptionNumber.Emphasized(block.Caption, number)
            : lead is null || block.Caption.Count == 0 || Says(block.Caption, lead) ? block.Caption
            : [new TextRun(lead + ": "), .. block.Caption];
        var caption = inlines.Style(words, role, owner, block.Language, block.Direction);
        var credit = inlines.Style(block.Credit, role.In(Palette.Grey), owner, block.Language, block.Direction);
        return InlineStyler.Join(caption, "\u2002", credit);
    }

    /// <summary>The page's own words give the order already.</summary>
    private static bool Says(ValueList<Inline> caption, string lead) =>
        InlineText.Of(caption).AsSpan().TrimStart().StartsWith(lead, StringComparison.OrdinalIgnoreCase);

    private static bool IsPanorama(PreparedImage image) => image.Width >= PanoramaPixels && image.Width >= PanoramaAspect * image.Height;
}
