using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Choosing;

/// <summary>
/// The address where an article in several pages goes on. A link called "next" is believed only if it is the page's own address with the
/// next number: themes call the next post so too.
/// </summary>
internal static class NextPage
{
    /// <summary>Names that systems give to the row of an article's pages, and to each link of it.</summary>
    private static readonly string[] Rows = ["page-links", "pagination"];

    private const string RowLink = "post-page-numbers";

    public static Uri? Find(PageMap map)
    {
        var page = map.Page;
        if (page.Url is null)
        {
            return null;
        }

        var (stem, number) = Split(page.Url);
        var next = (number + 1).ToString(CultureInfo.InvariantCulture);
        var inRow = new Inherited(element => IsRow(element) ? true : null, otherwise: false);
        foreach (var link in Links(map))
        {
            // The number first: most addresses are not like it, and what comes after costs more.
            if (
                link.GetAttribute("href") is { } reference
                && reference.Contains(next, StringComparison.Ordinal)
                && (IsCalledNext(link) || inRow.Of(link.ParentElement))
                && Uri.TryCreate(page.BaseUrl ?? page.Url, reference.Trim(), out var address)
                && address.Scheme is "http" or "https"
                && string.Equals(address.Host, page.Url.Host, StringComparison.OrdinalIgnoreCase)
                && Split(address) is var (otherStem, otherNumber)
                && otherNumber == number + 1
                && otherStem == stem
            )
            {
                return address;
            }
        }

        return null;
    }

    private static IEnumerable<IElement> Links(PageMap map)
    {
        if (map.Page.Document.Head is { } head)
        {
            for (var index = 0; index < head.ChildNodes.Length; index++)
            {
                if (head.ChildNodes[index] is IElement { LocalName: "link" } link)
                {
                    yield return link;
                }
            }
        }

        foreach (var element in map.Elements)
        {
            if (element.Kind == TagKind.Link)
            {
                yield return element.Element;
            }
        }
    }

    /// <summary>The link's own word for it; the row around it is asked by the caller.</summary>
    private static bool IsCalledNext(IElement link) =>
        link switch
        {
            IHtmlAnchorElement anchor => anchor.RelationList.Contains("next") || anchor.ClassList.Contains(RowLink),
            IHtmlLinkElement relation => relation.RelationList.Contains("next"),
            _ => false,
        };

    private static bool IsRow(IElement element)
    {
        if (element.ClassName is { Length: > 0 })
        {
            foreach (var row in Rows)
            {
                if (element.ClassList.Contains(row))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>An address without its page number, and the number; 1 where there is none.</summary>
    private static (string Stem, int Number) Split(Uri address)
    {
        foreach (var parameter in (string[])["?page=", "?p=", "?paged=", "?seite=", "?pagina="])
        {
            if (
                address.Query.StartsWith(parameter, StringComparison.OrdinalIgnoreCase)
                && Number(address.Query[parameter.Length..]) is { } queried
            )
            {
                return (address.AbsolutePath.TrimEnd('/'), queried);
            }
        }

        var path = address.AbsolutePath.TrimEnd('/');
        var slash = path.LastIndexOf('/');
        if (slash > 0 && address.Query.Length == 0 && Number(path[(slash + 1)..]) is { } last)
        {
            var stem = path[..slash];
            return (stem.EndsWith("/page", StringComparison.OrdinalIgnoreCase) ? stem[..^"/page".Length] : stem, last);
        }

        return (path, 1);
    }

    /// <summary>Page numbers are small; years and post numbers are not.</summary>
    private static int? Number(string text) =>
        text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
