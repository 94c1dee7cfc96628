namespace NewsExport.Extract.Metadata;

/// <summary>The object of the page's JSON-LD that describes the article.</summary>
internal sealed class StructuredArticle(JsonLdGraph graph, JsonNode? article, JsonNode? page)
{
    /// <summary>Objects that speak of the article itself, and of the page that carries it.</summary>
    public static StructuredArticle Find(JsonLdGraph graph, Uri? address, string? titleElement)
    {
        var articles = graph
            .OfType(type =>
                type.EndsWith("Article", StringComparison.Ordinal)
                || type is "BlogPosting" or "Report" or "LiveBlogPosting" or "SocialMediaPosting" or "Review" or "Recipe" or "CreativeWork"
            )
            .ToList();
        var pages = graph
            .OfType(type => type.EndsWith("WebPage", StringComparison.Ordinal) || type is "ItemPage" or "MedicalWebPage" or "AboutPage")
            .ToList();
        return new StructuredArticle(graph, Best(articles, address, titleElement), pages.Count > 0 ? pages[0] : null);
    }

    public string? Headline => Text("headline") ?? Text("name");

    public string? Subtitle => Text("alternativeHeadline");

    public string? Description => Text("description") ?? Of(page, "description");

    public string? Section => Text("articleSection");

    public string? Published => Text("datePublished") ?? Text("dateCreated");

    public string? Modified => Text("dateModified");

    public string? PagePublished => Of(page, "datePublished");

    public string? PageModified => Of(page, "dateModified");

    public string? Language => Text("inLanguage") ?? Of(page, "inLanguage");

    public string? Address => Text("url") ?? Linked("mainEntityOfPage").Select(NameOrId).FirstOrDefault();

    public string? Licence =>
        Linked("license")
            .Select(value => JsonLdGraph.Text(value) ?? JsonLdGraph.Text(value, "url") ?? JsonLdGraph.Text(value, "@id"))
            .FirstOrDefault(text => text is not null)
        ?? Text("copyrightNotice");

    public string? Publisher =>
        Linked("publisher")
            .Select(value => JsonLdGraph.Text(value, "name") ?? (value.IsText ? JsonLdGraph.Text(value) : null))
            .FirstOrDefault(name => name is not null);

    public string? Site =>
        Linked("isPartOf")
            .Where(value => JsonLdGraph.Types(value).Any(type => type is "WebSite"))
            .Select(value => JsonLdGraph.Text(value, "name"))
            .FirstOrDefault(name => name is not null)
        ?? graph.OfType(type => type is "WebSite").Select(site => JsonLdGraph.Text(site, "name")).FirstOrDefault(name => name is not null);

    public IEnumerable<StatedAuthor> Authors =>
        Linked("author")
            .Concat(article is null ? [] : Linked("creator").Take(Linked("author").Any() ? 0 : 20))
            .Select(Author)
            .OfType<StatedAuthor>();

    public IEnumerable<string> Keywords =>
        article is { } node
            ? JsonLdGraph
                .Values(node, "keywords")
                .Select(value => JsonLdGraph.Text(value) ?? JsonLdGraph.Text(value, "name"))
                .OfType<string>()
            : [];

    public IEnumerable<string> Images =>
        Linked("image")
            .Concat(Linked("thumbnailUrl"))
            .Select(value =>
                JsonLdGraph.Text(value)
                ?? JsonLdGraph.Text(value, "url")
                ?? JsonLdGraph.Text(value, "contentUrl")
                ?? JsonLdGraph.Text(value, "@id")
            )
            .OfType<string>();

    /// <summary>Of several articles the one whose address is the page's, or whose headline the title repeats; else the first that has a headline.</summary>
    private static JsonNode? Best(List<JsonNode> articles, Uri? address, string? titleElement)
    {
        JsonNode? best = null;
        var bestScore = -1;
        foreach (var candidate in articles)
        {
            var headline = JsonLdGraph.Text(candidate, "headline") ?? JsonLdGraph.Text(candidate, "name");
            var isHere =
                address is not null
                && new[]
                {
                    JsonLdGraph.Text(candidate, "url"),
                    JsonLdGraph.Text(candidate, "@id"),
                    JsonLdGraph.Values(candidate, "mainEntityOfPage").Select(NameOrId).FirstOrDefault(),
                }.Any(text =>
                    text is not null
                    && text.Contains(address.AbsolutePath, StringComparison.OrdinalIgnoreCase)
                    && address.AbsolutePath.Length > 1
                );
            var isTitled = headline is not null && titleElement?.Contains(headline, StringComparison.OrdinalIgnoreCase) == true;
            var isArticle = JsonLdGraph.Types(candidate).Any(type => type is not "CreativeWork" and not "Review");
            var score = (isHere ? 4 : 0) + (isTitled ? 4 : 0) + (isArticle ? 2 : 0) + (headline is not null ? 1 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    private static StatedAuthor? Author(JsonNode author) =>
        (JsonLdGraph.Text(author, "name") ?? JsonLdGraph.Text(author)) is { } name
            ? new StatedAuthor(
                name,
                JsonLdGraph.Text(author, "url"),
                JsonLdGraph.Types(author).Any(type => type.EndsWith("Organization", StringComparison.Ordinal) || type is "Corporation")
            )
            : null;

    private static string? NameOrId(JsonNode value) =>
        JsonLdGraph.Text(value) ?? JsonLdGraph.Text(value, "@id") ?? JsonLdGraph.Text(value, "url");

    private string? Text(string property) => Of(article, property);

    private static string? Of(JsonNode? node, string property) => node is { } known ? JsonLdGraph.Text(known, property) : null;

    private IEnumerable<JsonNode> Linked(string property) => article is { } node ? graph.Linked(node, property) : [];
}
