using System.Text.Json;

namespace NewsExport.Evaluation;

/// <summary>A page of a data set with what is right for it.</summary>
internal sealed record GoldPage(string Id, byte[] Html, JsonElement Gold)
{
    public string? Text(string name) =>
        Gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

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
}
