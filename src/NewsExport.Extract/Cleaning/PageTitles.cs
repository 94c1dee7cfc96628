using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>The forms in which a page writes its title: <c>og:title</c>, <c>title</c> with and without the site's name, headings of the first level.</summary>
internal static class PageTitles
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "];

    public static IReadOnlyList<string> Find(Page page, string? known)
    {
        var titles = new List<string>();
        Add(titles, known);
        Add(titles, page.Document.QuerySelector("meta[property='og:title']")?.GetAttribute("content"));
        var title = page.Document.Title;
        Add(titles, title);
        if (title is not null)
        {
            foreach (var separator in Separators)
            {
                var first = title.IndexOf(separator, StringComparison.Ordinal);
                var last = title.LastIndexOf(separator, StringComparison.Ordinal);
                if (first > 15)
                {
                    Add(titles, title[..first]);
                }

                if (last > 15)
                {
                    Add(titles, title[..last]);
                }
            }
        }

        return titles;
    }

    private static void Add(List<string> titles, string? title)
    {
        var text = PhraseBook.Normalise(title ?? "");
        if (text.Length > 3 && !titles.Contains(text))
        {
            titles.Add(text);
        }
    }
}
