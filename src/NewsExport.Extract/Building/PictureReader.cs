using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads pictures: what they are for, how they are described, and where their bytes may be had.</summary>
internal sealed class PictureReader(BuildContext context)
{
    /// <summary>CSS pixels; smaller pictures stand in the line.</summary>
    private const int LargestInline = 40;

    private readonly PictureAddresses addresses = new(context.Addresses);

    public PictureUse UseOf(IElement image) => context.IsExcluded(image) ? PictureUse.None : UseIgnoringExclusion(image);

    /// <summary>The first address that the page names for the picture.</summary>
    public string? FirstReference(IElement image) =>
        addresses.Of(image, null) is [var best, ..] ? best.Url?.AbsoluteUri ?? best.Reference : null;

    /// <summary>What the picture is for, wherever it stands.</summary>
    public PictureUse UseIgnoringExclusion(IElement image)
    {
        var source = image.GetAttribute("src") ?? "";
        if (ClassPatterns.Emoji.Matches(image) || PictureNoise.IsEmoji(source))
        {
            return PictureUse.Text;
        }

        var width = Size(image, "width");
        var height = Size(image, "height");
        if (
            width is <= 2
            || height is <= 2
            || PictureNoise.IsTracker(source)
            || ClassPatterns.Avatar.Matches(image)
            || PictureNoise.IsAvatar(source)
        )
        {
            return PictureUse.None;
        }

        return width is <= LargestInline || height is <= LargestInline ? PictureUse.Inline : PictureUse.Figure;
    }

    /// <summary>The picture, its bytes asked for; null where no address of it is known.</summary>
    public ArticleImage? Read(IElement image, string? link)
    {
        var known = addresses.Of(image, link);
        if (known.Count == 0)
        {
            context.Remove("picture-without-address", "the page gives no address of this picture", image);
            return null;
        }

        var best = known[0];
        var key = PictureAddresses.Key(best);
        context.Ask(new AssetRequest(key, known));
        return new ArticleImage(key)
        {
            AlternativeText = AlternativeText(image),
            Width = Size(image, "width"),
            Height = Size(image, "height"),
            Link = LinkOf(link, known),
        };
    }

    /// <summary>The <c>img</c> of a <c>picture</c>.</summary>
    public IElement? ImageOf(IElement picture) => picture.Children.FirstOrDefault(child => child.LocalName is "img" or "amp-img");

    /// <summary>A <c>noscript</c> that holds a picture which the page shows by script only; one that repeats a picture beside it is not.</summary>
    public bool IsOnlyPicture(IElement noscript) =>
        noscript.ParentElement is { } parent
        && context.Shape.HasPictures(noscript)
        && !parent.Children.Any(child =>
            child != noscript
            && (
                child.LocalName is "img" or "amp-img" or "picture"
                || (child.LocalName != "noscript" && context.Shape.HasPictures(child) && child.TextContent.AsSpan().Trim().IsEmpty)
            )
        );

    private static string? AlternativeText(IElement image)
    {
        var text = image.GetAttribute("alt") ?? image.GetAttribute("aria-label");
        if (text is null)
        {
            return image.GetAttribute("role") is "presentation" or "none" ? "" : null;
        }

        text = Whitespace.Collapse(text);
        // A file name is no description.
        return PictureNoise.IsFileName(text) ? null : text;
    }

    private static int? Size(IElement image, string attribute)
    {
        var written = image.GetAttribute(attribute)?.Trim();
        if (written is null)
        {
            return null;
        }

        var digits = written.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? written[..^2] : written;
        return
            double.TryParse(
                digits,
                System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            ) && number is >= 0 and < 100_000
            ? (int)number
            : null;
    }

    /// <summary>A link to the picture itself, small or large, says nothing.</summary>
    private Uri? LinkOf(string? link, ValueList<AssetAddress> known)
    {
        var target = context.Addresses.Web(link);
        return target is null || PictureAddresses.IsPictureFile(target) || known.Any(address => address.Url == target) ? null : target;
    }
}
