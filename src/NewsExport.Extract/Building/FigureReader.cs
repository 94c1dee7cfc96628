using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads picture boxes: <c>figure</c>, WordPress captions, and boxes of a picture with its words.</summary>
internal sealed class FigureReader(BuildContext context, FlowReader flow, PictureReader pictures) : IBlockReader
{
    /// <summary>Characters beside caption and credit; more text means that the box is no picture box.</summary>
    private const int MostOtherText = 20;

    /// <summary>A picture, a line that says what it shows, a line that says whose it is: more is text around a picture.</summary>
    private const int FewestParagraphs = 3;

    private readonly CaptionReader captions = new(context, flow);

    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        if (element.LocalName == "figure")
        {
            return ReadFigure(element, scope);
        }

        return IsPictureBox(element) ? ReadPictures(element, scope) : null;
    }

    private ValueList<Block>? ReadFigure(IElement figure, Scope scope)
    {
        if (WrapsText(figure))
        {
            return Around(figure, scope);
        }

        var media = Nodes.Elements(figure).Skip(1).FirstOrDefault(inner => IsMedia(inner) && !IsWordOfCaption(inner, figure));
        if (
            media is { LocalName: "table" or "pre" or "blockquote" or "ul" or "ol" or "math" }
            || (media is null && !context.Shape.HasPictures(figure))
        )
        {
            return Around(figure, scope);
        }

        if (media is not null)
        {
            return Captioned(figure, scope);
        }

        return ReadPictures(figure, scope) ?? Around(figure, scope);
    }

    /// <summary>Editors pasted from elsewhere leave whole articles in a figure; a caption of paragraphs stands in its <c>figcaption</c>.</summary>
    private static bool WrapsText(IElement figure)
    {
        var paragraphs = 0;
        foreach (var inner in Nodes.Elements(figure))
        {
            if (
                inner.LocalName == "p"
                && inner.TextContent.AsSpan().Trim().Length > MostOtherText
                && Nodes.Nearest(inner.ParentElement, above => above.LocalName is "figure" || CaptionReader.IsCaption(above)) == figure
            )
            {
                paragraphs++;
            }
        }

        return paragraphs >= FewestParagraphs;
    }

    /// <summary>A formula in a caption is among its words.</summary>
    private static bool IsWordOfCaption(IElement element, IElement figure) =>
        element.LocalName == "math" && Nodes.Nearest(element, above => above == figure || CaptionReader.IsCaption(above)) != figure;

    /// <summary>One figure of every picture inside, with the box's words; null when none of its pictures can be had.</summary>
    public ValueList<Block>? ReadPictures(IElement box, Scope scope)
    {
        var inner = scope.Into(box, context);
        var images = Images(box, scope).ToValueList();
        var (caption, credit) = captions.Read(box, inner);
        if (images.Count == 0)
        {
            return null;
        }

        var isWide = ClassPatterns.Wide.Matches(box) || Nodes.Elements(box).Take(8).Any(ClassPatterns.Wide.Matches);
        var role = images.Count > 1 ? FigureRole.Gallery : FigureRole.Inline;
        return
        [
            new Figure(role, images)
            {
                Caption = caption,
                Credit = credit,
                IsWide = isWide,
            },
        ];
    }

    private IEnumerable<ArticleImage> Images(IElement box, Scope scope)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in Nodes.Elements(box))
        {
            if (
                element.LocalName is not ("img" or "amp-img")
                || IsInsideNoise(element, box)
                || pictures.UseOf(element) is not (PictureUse.Figure or PictureUse.Inline)
            )
            {
                continue;
            }

            var link = Nodes.Nearest(element.ParentElement, above => above.LocalName == "a" || above == box) is { LocalName: "a" } anchor
                ? anchor.GetAttribute("href")
                : scope.Link;
            if (pictures.Read(element, link) is { } image && seen.Add(image.Key))
            {
                yield return image;
            }
        }
    }

    private bool IsInsideNoise(IElement image, IElement box)
    {
        for (var above = image.ParentElement; above is not null && above != box; above = above.ParentElement)
        {
            if (
                context.IsExcluded(above)
                || (above.LocalName == "noscript" && !pictures.IsOnlyPicture(above))
                || above.LocalName is "template" or "script"
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMedia(IElement element) =>
        element.LocalName
            is "iframe"
                or "video"
                or "audio"
                or "object"
                or "embed"
                or "table"
                or "pre"
                or "blockquote"
                or "amp-iframe"
                or "amp-youtube"
                or "amp-video"
                or "lite-youtube"
                or "math"
        || (element.ClassName is { } names && names.Contains("wp-block-embed__wrapper", StringComparison.Ordinal));

    /// <summary>An embed, titled by its caption where it has no title of its own.</summary>
    private ValueList<Block> Captioned(IElement figure, Scope scope)
    {
        var inner = scope.Into(figure, context);
        var (caption, _) = captions.Read(figure, inner);
        var blocks = flow.Read(figure, inner, element => CaptionReader.IsCaption(element));
        var words = PlainWords.Of(caption);
        return words.Length == 0 ? blocks : WithTitle(blocks, words);
    }

    private static ValueList<Block> WithTitle(ValueList<Block> blocks, string words)
    {
        var isUsed = false;
        return blocks
            .Select(block =>
            {
                if (isUsed || block is not Embed embed)
                {
                    return block;
                }

                isUsed = true;
                return embed with { Title = words };
            })
            .ToValueList();
    }

    /// <summary>Figures of tables, code and other blocks: the content as it is; a table takes the caption, for the rest it is a paragraph below.</summary>
    private ValueList<Block> Around(IElement figure, Scope scope)
    {
        var inner = scope.Into(figure, context);
        var (caption, credit) = captions.Read(figure, inner);
        var words = caption.Count > 0 ? caption : credit;
        var blocks = flow.Read(figure, inner, element => CaptionReader.IsCaption(element));
        if (words.Count == 0)
        {
            return blocks;
        }

        var table = blocks.Select((block, index) => (block, index)).FirstOrDefault(pair => pair.block is TableBlock { Caption.Count: 0 });
        return table.block is TableBlock found
            ? blocks.Select((block, index) => index == table.index ? found with { Caption = words } : block).ToValueList()
            : blocks.Append(new Paragraph(words)).ToValueList();
    }

    /// <summary>A box named like a picture box, with pictures, marked words, and next to nothing else.</summary>
    private bool IsPictureBox(IElement element)
    {
        if (
            element.LocalName is not ("div" or "section" or "span" or "dl" or "aside" or "p" or "center" or "li")
            || !context.Shape.HasPictures(element)
        )
        {
            return false;
        }

        if (!ClassPatterns.PictureBox.Matches(element) && !element.Children.Any(CaptionReader.IsCaption))
        {
            return false;
        }

        var (marked, all) = (0, 0);
        foreach (var inner in Nodes.Elements(element))
        {
            if (inner.LocalName is "figure" or "iframe" or "video" or "table" or "h2" or "h3" && inner != element)
            {
                return false;
            }

            var own = OwnText(inner);
            all += own;
            if (
                own > 0
                && Nodes.Nearest(inner, above => above == element || CaptionReader.IsCaption(above) || CaptionReader.IsCredit(above))
                    != element
            )
            {
                marked += own;
            }

            if (all - marked > MostOtherText)
            {
                return false;
            }
        }

        return marked > 0;
    }

    private static int OwnText(IElement element) =>
        ElementKinds.IsSkipped(element) || element.LocalName is "noscript" or "button"
            ? 0
            : element.ChildNodes.OfType<IText>().Sum(text => text.Data.AsSpan().Trim().Length);
}
