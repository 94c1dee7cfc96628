namespace NewsExport.Pdf.Styling;

/// <summary>The articles of a volume by their addresses, known before the first of them is set: a link to one of them leads to its page.</summary>
internal sealed class ChapterPlaces
{
    /// <summary>Destination of the pages about the whole.</summary>
    public const string About = "about";

    /// <summary>What an article fills, and how many stand on a page of the contents: only for the room that a page number is given.</summary>
    private const int UsualPages = 3;
    private const int UsualEntries = 10;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _firstPages = [];
    private readonly int _frontPages;

    public ChapterPlaces(IReadOnlyList<Chapter> chapters)
    {
        for (var i = 0; i < chapters.Count; i++)
        {
            foreach (var key in chapters[i].Keys)
            {
                _numbers.TryAdd(key, i + 1);
            }
        }

        _frontPages = 1 + ((chapters.Count + UsualEntries - 1) / UsualEntries);
    }

    /// <summary>The next article begins.</summary>
    /// <param name="page">Among the articles' pages, from 1.</param>
    public void BeginAt(int page) => _firstPages.Add(page);

    /// <summary>About where an article stands: it is known of those that have begun, but not how long the contents will be.</summary>
    public int ExpectedPage(int number)
    {
        var begun = Math.Min(number, _firstPages.Count);
        return _frontPages + (begun > 0 ? _firstPages[begun - 1] : 1) + (UsualPages * (number - begun));
    }

    /// <summary>Destination of an article's first page.</summary>
    /// <param name="number">In the volume, from 1.</param>
    public static string PlaceOf(int number) => PrefixOf(number) + "top";

    /// <summary>What the names of an article's destinations begin with.</summary>
    public static string PrefixOf(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}-");

    /// <summary>The number of the article that has this address; null: none has.</summary>
    public int? NumberOf(string address) =>
        _numbers.Count > 0
        && Uri.TryCreate(address, UriKind.Absolute, out var url)
        && PageKey.Of(url) is { } key
        && _numbers.TryGetValue(key, out var number)
            ? number
            : null;
}
