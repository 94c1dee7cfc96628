using System.Globalization;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Choosing;

/// <summary>
/// The address where an article in several pages goes on. A link called "next" is believed only if it is the page's own address with the
/// next number: themes call the next post so too.
/// </summary>
internal static class NextPage
{
    public static Uri? Find(Page page)
    {
        if (page.Url is null)
        {
            return null;
        }

        var (stem, number) = Split(page.Url);
        foreach (
            var link in page.Document.QuerySelectorAll(
                "link[rel~=next][href], a[rel~=next][href], .page-links a[href], .pagination a[href], .post-page-numbers[href]"
            )
        )
        {
            if (
                Uri.TryCreate(page.BaseUrl ?? page.Url, link.GetAttribute("href")!.Trim(), out var address)
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
