using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Building;

/// <summary>Tells whether a page shows only the beginning of its article.</summary>
internal static partial class TeaserSigns
{
    /// <summary>Characters; a page that says "not free" and shows more has shown the article.</summary>
    private const int LongestTeaser = 2000;

    public static bool IsTeaser(Page page, IReadOnlyList<Block> blocks)
    {
        var shown = 0;
        for (var index = 0; index < blocks.Count && shown < LongestTeaser; index++)
        {
            shown += blocks[index] is Footnote ? 0 : PlainWords.Of(blocks[index]).Length;
        }

        return shown < LongestTeaser && SaysNotFree(page) && HasWall(page);
    }

    /// <summary>schema.org <c>isAccessibleForFree</c>, the publishers' own statement.</summary>
    private static bool SaysNotFree(Page page) =>
        page.Document.Scripts.Any(script => script.Type == "application/ld+json" && NotFree.IsMatch(script.Text))
        || page.Document.QuerySelector(
            "meta[property='article:content_tier'][content='locked'], meta[name='article:content_tier'][content='locked']"
        )
            is not null;

    private static bool HasWall(Page page) => page.Document.Body is { } body && Nodes.Elements(body).Any(element => Wall.Matches(element));

    [GeneratedRegex(@"""isAccessibleForFree""\s*:\s*(?:""?false""?|""http://schema\.org/False"")", RegexOptions.IgnoreCase)]
    private static partial Regex NotFree { get; }

    [GeneratedRegex(
        @"paywall|pay-wall|subscri(?:be|ption)-?(?:wall|prompt|offer|barrier)|piano-|regwall|meter-?(?:wall|box)|premium-?(?:wall|content|overlay)|article-?(?:locked|barrier|gate)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Wall { get; }
}
