using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads several pictures that the page shows side by side as one gallery.</summary>
internal sealed class GalleryReader(BuildContext context, FlowReader flow, PictureReader pictures) : IBlockReader
{
    /// <summary>Characters outside captions; more text means that the box is no gallery.</summary>
    private const int MostOtherText = 60;

    private readonly FigureReader figures = new(context, flow, pictures);

    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        if (!IsGallery(element))
        {
            return null;
        }

        return figures.ReadPictures(element, scope) is [Figure { Images.Count: > 1 } gallery] ? [gallery] : null;
    }

    private bool IsGallery(IElement element)
    {
        if (element.LocalName is not ("div" or "figure" or "ul" or "ol" or "dl" or "section" or "p") || !context.Shape.HasPictures(element))
        {
            return false;
        }

        var nested = element.LocalName == "figure" && element.Children.Count(child => child.LocalName == "figure") > 1;
        return (nested || ClassPatterns.Gallery.Matches(element)) && !HasOtherText(element);
    }

    private static bool HasOtherText(IElement gallery)
    {
        var other = 0;
        foreach (var element in Nodes.Elements(gallery))
        {
            if (element.LocalName is "iframe" or "video" or "table")
            {
                return true;
            }

            if (ElementKinds.IsSkipped(element) || element.LocalName is "noscript" or "button")
            {
                continue;
            }

            var own = element.ChildNodes.OfType<IText>().Sum(text => text.Data.AsSpan().Trim().Length);
            if (
                own > 0
                && Nodes.Nearest(element, above => above == gallery || CaptionReader.IsCaption(above) || CaptionReader.IsCredit(above))
                    == gallery
            )
            {
                other += own;
            }
        }

        return other > MostOtherText;
    }
}
