using System.Text.Json;
using NewsExport.Evaluation.Scoring;

namespace NewsExport.Evaluation.Data;

/// <summary>A page of a data set with what is right for it.</summary>
internal sealed record GoldPage(string Id, byte[] Html, JsonElement Gold)
{
    private Dictionary<ulong, int>? shingles;

    /// <summary>The host by which pages are kept aside; pages without an address are their own host.</summary>
    public string Host => Uri.TryCreate(Text("url"), UriKind.Absolute, out var url) ? url.Host : Text("host") ?? Id;

    /// <summary>A fifth of the hosts is never looked at while tuning.</summary>
    public bool IsSetAside
    {
        get
        {
            var hash = 2166136261u;
            foreach (var letter in Host)
            {
                hash = (hash ^ letter) * 16777619u;
            }

            return hash % 5 == 0;
        }
    }

    /// <summary>The gold is written as Markdown, whose signs count on neither side.</summary>
    public bool IsMarkdown =>
        !Gold.TryGetProperty("text", out _) && !Gold.TryGetProperty("html", out _) && Gold.TryGetProperty("md", out _);

    /// <summary>The shingles of the gold's text; null: the set has none.</summary>
    public Dictionary<ulong, int>? Shingles => shingles ??= GoldText.Of(this) is { } text ? Scoring.Shingles.Of(Tokens.Of(text)) : null;

    public string? Text(string name) =>
        Gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The strings of a list; none where the gold has no such list.</summary>
    public IReadOnlyList<string> Strings(string name) =>
        Gold.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(item => item.GetString() ?? "").ToList()
            : [];

    public Capture Capture() =>
        new()
        {
            Source = new ArticleSource(Id, ArticleSourceKind.File),
            FetchedAt = DateTimeOffset.UnixEpoch,
            FinalUrl = Uri.TryCreate(Text("url"), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null,
            MediaType = "text/html",
            Body = Html,
            Sha256 = new string('0', 64),
        };
}
