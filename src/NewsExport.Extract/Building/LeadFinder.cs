using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Building;

/// <summary>Finds the picture that opens an article but stands before its body: the featured image of most systems.</summary>
internal sealed partial class LeadFinder(BuildContext context, PictureReader pictures, FigureReader figures)
{
    /// <summary>Levels above the body that may hold the picture.</summary>
    private const int HighestLevel = 6;

    /// <summary>CSS pixels; leads are wider.</summary>
    private const int NarrowestLead = 250;

    public Figure? Find()
    {
        if (context.Body.Roots.Count == 0)
        {
            return null;
        }

        var candidates = Before(context.Body.Roots[0]).Concat(ExcludedHead()).Distinct().ToList();
        var best =
            candidates.FirstOrDefault(IsAnnounced) ?? candidates.FirstOrDefault(IsFeatured) ?? candidates.FirstOrDefault(IsInArticle);
        return best is null ? null : Read(best);
    }

    private Figure? Read(IElement image)
    {
        var box =
            Nodes.Nearest(image.ParentElement, above => above.LocalName == "figure" || PictureBox.Matches(above)) ?? image.ParentElement!;
        var isOwnBox =
            Nodes.Elements(box).Count(inner => inner.LocalName == "img") <= 3
            && box.TextContent.Length < 1500
            && !Nodes.IsInside(context.Body.Roots[0], box);
        context.Shape.Scan(isOwnBox ? box : image, context);
        if (isOwnBox && figures.ReadPictures(box, default) is [Figure figure])
        {
            return figure with { Role = FigureRole.Lead, Images = [figure.Images[0]], Origin = Places.Of(box) };
        }

        return pictures.Read(image, null) is { } alone ? new Figure(FigureRole.Lead, [alone]) { Origin = Places.Of(image) } : null;
    }

    /// <summary>Pictures before the body, in its nearest ancestors first.</summary>
    private IEnumerable<IElement> Before(IElement root)
    {
        var below = root;
        for (var level = 0; level < HighestLevel && below.ParentElement is { } above; level++, below = above)
        {
            foreach (var sibling in above.Children)
            {
                if (sibling == below)
                {
                    break;
                }

                foreach (var image in Images(sibling))
                {
                    yield return image;
                }
            }

            if (above.LocalName is "article" or "main" or "body")
            {
                yield break;
            }
        }
    }

    /// <summary>Pictures in a head that was left out of the body, before its first words.</summary>
    private IEnumerable<IElement> ExcludedHead()
    {
        foreach (var element in Nodes.Elements(context.Body.Roots[0]))
        {
            if (context.IsExcluded(element) && !IsElsewhere(element))
            {
                foreach (var image in Images(element))
                {
                    yield return image;
                }
            }
            else if (element.LocalName == "p" && element.TextContent.Length > 120)
            {
                yield break;
            }
        }
    }

    private IEnumerable<IElement> Images(IElement place) =>
        Nodes.Elements(place, IsElsewhere).Where(element => element.LocalName is "img" or "amp-img" && IsLarge(element));

    private bool IsLarge(IElement image) =>
        Use(image) == PictureUse.Figure
        && Nodes.Number(image, "width", NarrowestLead) >= NarrowestLead
        && !Logo.IsMatch(image.ClassName + " " + image.GetAttribute("src") + " " + image.Id);

    private PictureUse Use(IElement image) => pictures.UseIgnoringExclusion(image);

    /// <summary>The picture that the page's own metadata names.</summary>
    private bool IsAnnounced(IElement image) =>
        context.Metadata.LeadImage is { } lead && PictureNames.AreSame(lead.Value.Url, pictures.FirstReference(image));

    private static bool IsFeatured(IElement image) =>
        Nodes.Nearest(
            image,
            element =>
                Featured.IsMatch(NameTable.Beginning(element.ClassName))
                || element.GetAttribute("itemprop") == "image"
                || element.LocalName is "article" or "main"
        )
            is { LocalName: not ("article" or "main") };

    private static bool IsInArticle(IElement image) =>
        Nodes.Nearest(image, element => element.LocalName is "figure" or "article" or "main" or "header") is { LocalName: "figure" } figure
        && Nodes.Nearest(figure, element => element.LocalName == "article") is not null;

    private static bool IsElsewhere(IElement element) =>
        element.LocalName is "nav" or "aside" or "footer" or "form" or "button" or "noscript" or "template"
        || Elsewhere.IsMatch(NameTable.Beginning(element.ClassName));

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:wp-post-image|post-thumbnail|featured|feature-image|entry-thumb(?:nail)?|hero|lead|main-image|cover|post-image|article-image|top-image|banner-image|post-header-image|entry-image|article__image|opener)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Featured { get; }

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:figure|image|img|photo|picture|media|thumb|thumbnail|featured|hero|wp-caption|post-image|cover)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex PictureBox { get; }

    [GeneratedRegex(@"logo|avatar|icon|sprite|badge|author|profile|banner-ad|advert", RegexOptions.IgnoreCase)]
    private static partial Regex Logo { get; }

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:related|sidebar|widget|comments?|share|social|author-(?:box|bio|info)|site-(?:header|branding|logo)|logo|masthead|nav|menu|ads?|advert\w*|promo|newsletter|recommended|breadcrumbs?)(?:$|[\s_-])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Elsewhere { get; }
}
