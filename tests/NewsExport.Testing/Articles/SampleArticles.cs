using System.Security.Cryptography;
using System.Text;

namespace NewsExport.Testing.Articles;

/// <summary>Invented articles for renderers: each is complete, with metadata, capture and real pictures.</summary>
public static partial class SampleArticles
{
    /// <summary>Only what the nouns require: no title, no address, one paragraph.</summary>
    public static Article Bare(params ReadOnlySpan<Block> body) =>
        From(null, new ArticleMetadata(), body.IsEmpty ? [P("One line.")] : [.. body]);

    /// <summary>An English article of a known site with the given body.</summary>
    public static Article With(params ReadOnlySpan<Block> body) =>
        From(
            new Uri("https://harbourpost.example/2026/11/ropes"),
            new ArticleMetadata
            {
                Title = Known("What the ropes remember"),
                Language = Known("en"),
                SiteName = Known("The Harbour Post"),
                Authors = Known<ValueList<Byline>>([new Byline("Edda Marsh")]),
                Published = Known(new PublicationDate(new DateOnly(2026, 11, 14))),
            },
            [.. body]
        );

    /// <summary>The same article with other metadata.</summary>
    public static Article Knowing(this Article article, Func<ArticleMetadata, ArticleMetadata> change) =>
        article with
        {
            Metadata = change(article.Metadata),
        };

    /// <summary>A paragraph of one run.</summary>
    public static Paragraph P(string text) => new([T(text)]);

    /// <summary>A paragraph of several inlines.</summary>
    public static Paragraph P(params ReadOnlySpan<Inline> content) => new([.. content]);

    public static Heading H(int level, string text, string? id = null) => new(level, [T(text)]) { Id = id };

    public static TextRun T(string text) => new(text);

    /// <summary>Evidence as if from JSON-LD.</summary>
    public static Evidence<TValue> Known<TValue>(TValue value) => new(value, "json-ld", 0.9);

    /// <summary>An article whose capture is a small page holding the address; pictures by key.</summary>
    public static Article From(
        Uri? url,
        ArticleMetadata metadata,
        ValueList<Block> body,
        params ReadOnlySpan<(string Key, PreparedImage Image)> images
    )
    {
        var page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><title>{url?.AbsolutePath ?? "page"}</title>");
        var source = url is null
            ? new ArticleSource("page.html", ArticleSourceKind.File) { Path = "/home/ada/private/page.html" }
            : new ArticleSource(url.AbsoluteUri, ArticleSourceKind.Web) { Url = url };
        var pictures = new Dictionary<string, PreparedImage>(StringComparer.Ordinal);
        foreach (var (key, image) in images)
        {
            pictures[key] = image;
        }

        return new Article
        {
            Metadata = metadata with { Url = url },
            Body = body,
            Images = pictures,
            Capture = new Capture
            {
                Source = source,
                RequestedUrl = url,
                FinalUrl = url,
                FetchedAt = new DateTimeOffset(2026, 11, 21, 18, 4, 37, TimeSpan.Zero),
                Status = url is null ? null : 200,
                MediaType = "text/html",
                Body = page,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(page)),
            },
        };
    }
}
