using System.Text.RegularExpressions;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Parts a <c>title</c> element into the article's title and the site's name.</summary>
internal static partial class SiteTitle
{
    /// <summary>Share of a title that a site's name may be when nothing confirms it.</summary>
    private const double LongestTail = 0.45;

    /// <summary>The title without the site's name behind or before it.</summary>
    public static string? Cut(string? title, string? siteName)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        var pieces = Pieces(title);
        if (pieces.Count < 2)
        {
            return title;
        }

        if (siteName is not null)
        {
            if (IsName(pieces[^1], siteName, title))
            {
                return Joined(title, pieces[0], pieces[^2]);
            }

            if (IsName(pieces[0], siteName, title))
            {
                return Joined(title, pieces[1], pieces[^1]);
            }
        }

        // Bars are put before site names only; dashes stand in titles too.
        var bar = title.LastIndexOfAny(['|', '»', '«']);
        return bar > title.Length * (1 - LongestTail) ? title[..bar].TrimEnd(' ', '|', '»', '«') : title;
    }

    /// <summary>The text without the site's name at its end, behind a separator.</summary>
    public static string CutName(string text, string? siteName) =>
        siteName is not null && Pieces(text) is { Count: > 1 } pieces && IsName(pieces[^1], siteName, text)
            ? Joined(text, pieces[0], pieces[^2])
            : text;

    /// <summary>What stands behind the last bar or dash, if it is short enough to be a name; null: nothing does.</summary>
    public static string? Tail(string? title)
    {
        if (title is null || Pieces(title) is not { Count: > 1 } pieces)
        {
            return null;
        }

        var tail = title[pieces[^1]];
        return tail.Length <= title.Length * LongestTail ? tail : null;
    }

    private static string Joined(string title, Range first, Range last) => title[first.Start..last.End].Trim();

    private static bool IsName(Range piece, string siteName, string title) => TitleWords.AreSame(title[piece], siteName);

    private static List<Range> Pieces(string title)
    {
        var pieces = new List<Range>();
        var start = 0;
        foreach (var match in Separators.EnumerateMatches(title))
        {
            AddUnlessEmpty(start..match.Index);
            start = match.Index + match.Length;
        }

        AddUnlessEmpty(start..title.Length);
        return pieces;

        void AddUnlessEmpty(Range piece)
        {
            if (piece.End.Value > piece.Start.Value)
            {
                pieces.Add(piece);
            }
        }
    }

    [GeneratedRegex(@"\s+[|»«•·–—:/\\>-]+\s+|\s*\|\s*|\s+::\s+")]
    private static partial Regex Separators { get; }
}
