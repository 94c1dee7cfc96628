using System.Text.RegularExpressions;

namespace NewsExport.Extract.Metadata;

/// <summary>Language tags as pages write them (BCP 47, loosely).</summary>
internal static partial class LanguageTag
{
    /// <summary>A well-formed tag in canonical case (RFC 5646, 2.1.1), or null: <c>en_US.UTF-8</c> becomes <c>en-US</c>.</summary>
    public static string? Clean(string? written)
    {
        if (string.IsNullOrWhiteSpace(written) || Pattern.Match(written.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var language = match.Groups["language"].Value.ToLowerInvariant();
        if (language is "und" or "zxx" or "mul" or "xx" or "null" or "none")
        {
            return null;
        }

        var tag = Modern(language);
        if (match.Groups["script"] is { Success: true } script)
        {
            tag += "-" + char.ToUpperInvariant(script.Value[0]) + script.Value[1..].ToLowerInvariant();
        }

        return match.Groups["region"] is { Success: true } region ? tag + "-" + region.Value.ToUpperInvariant() : tag;
    }

    /// <summary>The tags name one language; regions do not count, scripts do.</summary>
    public static bool SameLanguage(string? one, string? other)
    {
        if (one is null || other is null)
        {
            return false;
        }

        var (first, second) = (one.Split('-'), other.Split('-'));
        return first[0] == second[0] && Script(first) == Script(second);
    }

    private static string? Script(string[] parts) => parts.FirstOrDefault(part => part.Length == 4);

    /// <summary>Codes that ISO 639 withdrew, and mistakes that pages make.</summary>
    private static string Modern(string language) =>
        language switch
        {
            "iw" => "he",
            "in" => "id",
            "ji" => "yi",
            "jp" => "ja",
            "cz" => "cs",
            "gr" => "el",
            "ua" => "uk",
            "cn" => "zh",
            "eng" => "en",
            "ger" or "deu" => "de",
            "fra" or "fre" => "fr",
            "spa" => "es",
            "per" or "fas" => "fa",
            _ => language,
        };

    [GeneratedRegex(@"^(?<language>[A-Za-z]{2,3})(?:[-_](?<script>[A-Za-z]{4}))?(?:[-_](?<region>[A-Za-z]{2}|\d{3}))?(?:$|[-_.@,;\s])")]
    private static partial Regex Pattern { get; }
}
