using System.Text.RegularExpressions;
using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Candidates;

/// <summary>The element that holds the passages that the page's own data (JSON-LD <c>articleBody</c>) states as the body.</summary>
internal static partial class StatedBody
{
    public const string Name = "stated-body";

    /// <summary>A shorter one is a teaser.</summary>
    private const int Shortest = 200;

    public static IEnumerable<Candidate> Find(Cut page, Totals totals)
    {
        var stated = Stated(page.Map.Page);
        if (stated is null)
        {
            yield break;
        }

        var map = page.Map;
        var matches = new int[map.Passages.Count + 1];
        for (var index = 0; index < map.Passages.Count; index++)
        {
            var passage = map.Passages[index];
            var said =
                !page.IsOut(index)
                && passage.Length > 40
                && stated.Contains(
                    PhraseBook.Normalise(passage.Text.Length > 120 ? passage.Text[..120] : passage.Text),
                    StringComparison.Ordinal
                );
            matches[index + 1] = matches[index] + (said ? passage.Length : 0);
        }

        var whole = matches[^1];
        if (whole < Shortest)
        {
            yield break;
        }

        var root = 0;
        for (var index = 1; index < map.Elements.Count; index++)
        {
            var element = map.Elements[index];
            if (TagKinds.IsBlock(element.Kind) && matches[element.EndPassage] - matches[element.FirstPassage] >= 0.9 * whole)
            {
                root = index;
            }
        }

        yield return new Candidate(Name, [root], 0.9);
    }

    private static string? Stated(Page page)
    {
        foreach (var script in page.Document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var json = script.TextContent;
            if (!json.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            // Read by pattern, not by parser: data of this kind is often broken elsewhere in the same script.
            var match = Body().Match(json);
            if (match.Success && match.Groups[1].Length >= Shortest)
            {
                return PhraseBook.Normalise(Escape().Replace(match.Groups[1].Value, Unescape));
            }
        }

        return null;
    }

    private static string Unescape(Match match)
    {
        var text = match.Value;
        return text.Length == 6 && int.TryParse(text.AsSpan(2), System.Globalization.NumberStyles.HexNumber, null, out var code)
            ? ((char)code).ToString()
            : text[1] switch
            {
                'n' or 'r' or 't' => " ",
                _ => text[1..],
            };
    }

    [GeneratedRegex("\"articleBody\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Body();

    [GeneratedRegex("\\\\(?:u[0-9a-fA-F]{4}|.)")]
    private static partial Regex Escape();
}
