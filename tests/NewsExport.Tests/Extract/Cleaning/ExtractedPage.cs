using System.Text;
using NewsExport.Extract;
using NewsExport.Markup.Text;

namespace NewsExport.Tests.Extract.Cleaning;

/// <summary>Runs the extractor over a page made of a few lines, for tests that say what stays and what goes.</summary>
internal static class ExtractedPage
{
    public const string Prose =
        "<p>The harbour office opens at six, and by seven the first boats are back with their nets still dripping on the stones.</p>"
        + "<p>Nobody here remembers a quieter winter, although the older skippers say that the ice used to come as far as the light.</p>"
        + "<p>In spring the town votes on a new quay, which would be the third in a hundred years, and the dearest by a long way.</p>";

    public static Result<Extraction> Of(string body, ExtractOptions? options = null, string title = "Boats before breakfast")
    {
        var html = Encoding.UTF8.GetBytes($"<!doctype html><html lang=en><head><title>{title}</title></head><body>{body}</body></html>");
        return OfBytes(html, options);
    }

    public static Result<Extraction> OfBytes(
        byte[] html,
        ExtractOptions? options = null,
        string? charset = null,
        CancellationToken cancellationToken = default
    ) =>
        new ArticleExtractor(options ?? new ExtractOptions()).Extract(
            new Capture
            {
                Source = new ArticleSource("page.html", ArticleSourceKind.File),
                FetchedAt = DateTimeOffset.UnixEpoch,
                FinalUrl = new Uri("https://harbour.example/boats"),
                MediaType = "text/html",
                DeclaredCharset = charset,
                Body = html,
                Sha256 = new string('0', 64),
            },
            cancellationToken
        );

    public static string TextOf(string body, ExtractOptions? options = null) => ArticleText.Of(Of(body, options).Value!.Article);
}
