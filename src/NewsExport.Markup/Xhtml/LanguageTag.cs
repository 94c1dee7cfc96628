using System.Text.RegularExpressions;

namespace NewsExport.Markup.Xhtml;

/// <summary>Language tags as pages write them.</summary>
internal static partial class LanguageTag
{
    /// <summary>The part of a tag that is well-formed: <c>en_US</c> is <c>en-US</c>, <c>en-12</c> is <c>en</c>; null where not even a language is left.</summary>
    public static string? Clean(string? tag)
    {
        var match = WellFormed.Match((tag ?? "").Trim().Replace('_', '-'));
        return match.Success ? match.Value : null;
    }

    /// <summary>RFC 5646, 2.1: language, script, region and one variant; extensions and private use say nothing to a reader.</summary>
    [GeneratedRegex(
        "^[a-z]{2,3}(?:-[a-z]{3}(?=-|$))?(?:-[a-z]{4}(?=-|$))?(?:-(?:[a-z]{2}|[0-9]{3})(?=-|$))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})(?=-|$))?(?=-|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex WellFormed { get; }
}
