using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsExport.Evaluation.Data;

namespace NewsExport.Evaluation.Scoring;

/// <summary>Which fields of a page's metadata were found, and which are right, compared as the scorer outside does.</summary>
internal static partial class MetadataScore
{
    public static readonly IReadOnlyList<string> Fields = ["title", "author", "date", "site", "image", "lang"];

    /// <summary>The fields that the gold states, with what became of each.</summary>
    public static Dictionary<string, FieldScore> Of(GoldPage page, ArticleMetadata? metadata)
    {
        var scores = new Dictionary<string, FieldScore>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            if (page.Gold.TryGetProperty(field, out var value))
            {
                var gold = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
                var found = Value(field, metadata);
                scores[field] =
                    string.IsNullOrEmpty(found) ? FieldScore.Missing
                    : IsRight(field, found, gold) ? FieldScore.Right
                    : FieldScore.Wrong;
            }
        }

        return scores;
    }

    public static string? Value(string field, ArticleMetadata? metadata) =>
        field switch
        {
            "title" => metadata?.Title?.Value,
            "author" => string.Join("; ", metadata?.Authors?.Value.Select(author => author.Name) ?? []),
            "date" => metadata?.Published?.Value is { } date
                ? date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (date.Time is null ? "" : "T")
                : null,
            "site" => metadata?.SiteName?.Value,
            "image" => metadata?.LeadImage?.Value.Url,
            "lang" => metadata?.Language?.Value,
            _ => null,
        };

    private static bool IsRight(string field, string found, string gold) =>
        field switch
        {
            "author" => Names(found).SetEquals(Names(gold)) || Plain(found) == Plain(gold),
            "date" => SameDay(found, gold),
            "image" => WithoutScheme(found) == WithoutScheme(WebUtility.HtmlDecode(gold)) || FileName(found) == FileName(gold),
            "lang" => Beginning(found) == Beginning(gold),
            _ => Plain(found) == Plain(gold),
        };

    private static string Plain(string text) =>
        NoWord().Replace(WebUtility.HtmlDecode(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant(), " ").Trim();

    private static HashSet<string> Names(string line) =>
        Between().Split(By().Replace(line, "")).Select(Plain).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>A day more or less is the zone's, where one of the two has a time.</summary>
    private static bool SameDay(string found, string gold)
    {
        if (Day(found) is not { } one || Day(gold) is not { } other)
        {
            return false;
        }

        var hasTime = found.Contains('T', StringComparison.Ordinal) || gold.Contains('T', StringComparison.Ordinal);
        return Math.Abs(one.DayNumber - other.DayNumber) <= (hasTime ? 1 : 0);
    }

    private static DateOnly? Day(string text) =>
        Digits().Match(text) is { Success: true } match
        && DateOnly.TryParseExact(
            $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}",
            "yyyy-M-d",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static string WithoutScheme(string address) => Scheme().Replace(address, "");

    private static string FileName(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        return path[(path.LastIndexOf('/') + 1)..];
    }

    private static string Beginning(string text) => text[..Math.Min(2, text.Length)].ToLowerInvariant();

    [GeneratedRegex(@"\W+")]
    private static partial Regex NoWord();

    [GeneratedRegex(@"[;,|/\n]| and | und | et | y | & ")]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s*(?:by|von|par|por|di|af|av|door|από|автор)\s*:?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(@"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")]
    private static partial Regex Digits();

    [GeneratedRegex("^https?:")]
    private static partial Regex Scheme();
}
