namespace NewsExport.Pdf.Layout.Volumes;

/// <summary>"The Fell Courier, Night Desk and 3 others": the sites of some of a volume's articles.</summary>
internal static class SiteNames
{
    private const int Most = 4;

    /// <summary>Each once, in their order. Empty: no article has one.</summary>
    public static string Of(IEnumerable<string?> names, Labels labels)
    {
        List<string> sites = [.. names.OfType<string>().Distinct(StringComparer.Ordinal)];
        // One more is named, too: it takes no more room than saying that it is there.
        var count = sites.Count == Most + 1 ? sites.Count : Most;
        var named = string.Join(", ", sites.Take(count));
        return sites.Count > count ? $"{named} {labels.AndOthers(sites.Count - count) ?? "…"}" : named;
    }
}
