namespace NewsExport;

/// <summary>What stands at the head of an article, decided once for all formats: nothing is said twice and nothing is invented.</summary>
public sealed record FrontMatter
{
    /// <summary>The site's name, else its host without <c>www.</c>; null for a page without an address.</summary>
    public required string? Site { get; init; }

    /// <summary>The section, unless it repeats the site's name.</summary>
    public required string? Kicker { get; init; }

    public required PublicationDate? Date { get; init; }

    /// <summary>Never empty: the page's title, else the last part of its address in words, else the site.</summary>
    public required string Title { get; init; }

    /// <summary>The page has no title; the colophon says so.</summary>
    public required bool IsTitleGuessed { get; init; }

    /// <summary>The subtitle, unless the text begins with it or it repeats the title.</summary>
    public required string? Dek { get; init; }

    public required ValueList<Byline> Authors { get; init; }

    public static FrontMatter Of(Article article)
    {
        var metadata = article.Metadata;
        var host = HostOf(metadata.Url);
        var site = Clean(metadata.SiteName?.Value) ?? host;
        var title = Clean(metadata.Title?.Value);
        var kicker = Clean(metadata.Section?.Value);
        var dek = Clean(metadata.Subtitle?.Value);
        return new FrontMatter
        {
            Site = site,
            Kicker = kicker is null || Same(kicker, site) ? null : kicker,
            Date = metadata.Published?.Value,
            Title = title ?? LastPathPart(metadata.Url) ?? site ?? "–",
            IsTitleGuessed = title is null,
            Dek = dek is null || Same(dek, title) || BeginsWith(article, dek) ? null : dek,
            Authors = metadata.Authors?.Value ?? [],
        };
    }

    /// <summary>The host as people write it, without <c>www.</c>; null where there is no address.</summary>
    public static string? HostOf(Uri? url)
    {
        var host = url is { IsAbsoluteUri: true, Host.Length: > 0 } ? url.Host : null;
        return host?.StartsWith("www.", StringComparison.OrdinalIgnoreCase) == true ? host[4..] : host;
    }

    private static bool BeginsWith(Article article, string dek) =>
        article.Body.OfType<Paragraph>().FirstOrDefault() is { } first
        && InlineText.Of(first.Content).Trim().StartsWith(dek.TrimEnd('…', '.', ' '), StringComparison.OrdinalIgnoreCase);

    private static string? LastPathPart(Uri? url)
    {
        var last = url?.IsAbsoluteUri == true ? Uri.UnescapeDataString(url.AbsolutePath).TrimEnd('/').Split('/')[^1] : "";
        var dot = last.LastIndexOf('.');
        var words = (dot > 0 ? last[..dot] : last).Split(['-', '_', '+', ' '], StringSplitOptions.RemoveEmptyEntries);
        var text = string.Concat(string.Join(' ', words).Where(letter => !char.IsControl(letter)));
        return text.Length == 0 ? null : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static bool Same(string text, string? other) => string.Equals(text, other?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
