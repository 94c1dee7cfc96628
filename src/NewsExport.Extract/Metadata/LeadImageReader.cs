using System.Text.RegularExpressions;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads which picture the page names for its article.</summary>
internal sealed partial class LeadImageReader(PageFacts facts, StructuredArticle structured, AddressResolver addresses)
{
    public Evidence<LeadImage>? Read()
    {
        var ballot = new Ballot<LeadImage>(image => image.Url);
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
        return ballot.Decide();
    }

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
