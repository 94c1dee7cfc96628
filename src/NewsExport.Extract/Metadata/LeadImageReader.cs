using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads which picture the page names for its article.</summary>
internal sealed partial class LeadImageReader(PageFacts facts, StructuredArticle structured, AddressResolver addresses)
{
    /// <summary>CSS pixels; pictures of lists are narrower.</summary>
    private const int Narrowest = 250;

    /// <summary>Elements between the title and its picture.</summary>
    private const int Near = 60;

    public Evidence<LeadImage>? Read()
    {
        var ballot = new Ballot<LeadImage>(facts.Disabled, image => image.Url);
        Add(ballot, facts.Meta("og:image:secure_url", "og:image", "og:image:url"), Weights.OpenGraphImage);
        foreach (var image in structured.Images.Take(3))
        {
            Add(ballot, image, Weights.JsonLdImage);
        }

        Add(ballot, facts.Meta("twitter:image", "twitter:image:src"), Weights.TwitterImage);
        Add(ballot, facts.Meta("thumbnailurl", "thumbnail", "parsely-image-url", "sailthru.image.full"), Weights.LinkedImage);
        Add(ballot, facts.Links("image_src").Select(link => link.GetAttribute("href")).FirstOrDefault(), Weights.LinkedImage);
        Add(
            ballot,
            facts
                .Properties.Where(fact => fact.Element.GetAttribute("itemprop") == "image")
                .Select(fact =>
                    fact.Element.GetAttribute("content") ?? fact.Element.GetAttribute("src") ?? fact.Element.GetAttribute("href")
                )
                .FirstOrDefault(),
            Weights.MicrodataImage
        );
        Add(ballot, Featured(), Weights.FeaturedImage);
        return ballot.Decide();
    }

    /// <summary>The picture beside the title that WordPress calls the post's own; one that links to another page is that page's.</summary>
    private string? Featured() =>
        facts.After(Math.Max(0, facts.TitleOrder - Near), Near * 2).FirstOrDefault(IsFeatured) is { } image
        && new PictureAddresses(addresses).Of(image, null) is [var best, ..]
            ? best.Url?.AbsoluteUri
            : null;

    private bool IsFeatured(IElement element) =>
        element.LocalName == "img"
        && element.ClassName?.Contains("wp-post-image", StringComparison.Ordinal) == true
        && Nodes.Number(element, "width", Narrowest) >= Narrowest
        && !IsElsewhere(element);

    private bool IsElsewhere(IElement image)
    {
        for (var above = image.ParentElement; above is not null && !facts.HoldsTitle(above); above = above.ParentElement)
        {
            if (
                above.LocalName is "nav" or "aside"
                || facts.Classes.Say(Meaning.Others, above)
                || (above.LocalName == "a" && addresses.Web(above.GetAttribute("href")) is { } target && !IsOwn(target))
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOwn(Uri target) =>
        PictureAddresses.IsPictureFile(target)
        || (
            addresses.Web(facts.Links("canonical").Select(link => link.GetAttribute("href")).FirstOrDefault()) is { } own
            && own.AbsolutePath == target.AbsolutePath
        );

    private void Add(Ballot<LeadImage> ballot, string? reference, Weight weight)
    {
        if (addresses.Web(reference) is not { } url)
        {
            return;
        }

        var image = new LeadImage(url.AbsoluteUri)
        {
            AlternativeText = weight == Weights.OpenGraphImage ? facts.Meta("og:image:alt") : null,
        };
        ballot.Add(image, SiteOwn.IsMatch(url.AbsolutePath) ? Weights.SiteImage : weight);
    }

    [GeneratedRegex(
        @"(?:^|[/_.-])(?:logo|favicon|default[-_]?(?:image|og|share|thumb)?|placeholder|avatar|blank|spacer|apple-touch-icon)(?:[/_.-]|\d|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SiteOwn { get; }
}
