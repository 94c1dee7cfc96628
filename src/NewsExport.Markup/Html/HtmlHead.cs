using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Html;

/// <summary>Writes the head of an HTML document: a policy that forbids every request, the style, and the metadata.</summary>
internal static class HtmlHead
{
    // Nothing is loaded, run or sent, whatever an article holds; styles and pictures stand in the file.
    private const string Policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    public static void Write(MarkupWriter writer, string title, Article? first, bool isVolume, RenderOptions options)
    {
        var metadata = first?.Metadata ?? new ArticleMetadata();
        writer.Doctype().Open("html").Tongue(false, metadata.Language?.Value, metadata.Direction).Line();
        writer.Open("head").Line();
        Meta(writer, "charset", "utf-8");
        writer.Open("meta").With("http-equiv", "Content-Security-Policy").With("content", Policy).Close().Line();
        Named(writer, "viewport", "width=device-width, initial-scale=1");
        Named(writer, "robots", "noindex");
        Named(writer, "referrer", "no-referrer");
        Named(writer, "color-scheme", "light dark");
        Named(writer, "generator", options.Tool);
        writer.Element("title", title).Line();
        if (first is not null && !isVolume)
        {
            Named(writer, "description", metadata.Description?.Value);
            Named(writer, "author", string.Join(", ", (metadata.Authors?.Value ?? []).Select(author => author.Name)));
            writer.Open("script").With("type", "application/ld+json").Verbatim(LinkedData.Of(first)).Close().Line();
        }

        writer.Open("style").Verbatim("\n" + StyleSheet.Html).Close().Line().Close().Line();
    }

    private static void Meta(MarkupWriter writer, string name, string value) => writer.Open("meta").With(name, value).Close().Line();

    private static void Named(MarkupWriter writer, string name, string? content)
    {
        if (!string.IsNullOrWhiteSpace(content))
        {
            writer.Open("meta").With("name", name).With("content", content).Close().Line();
        }
    }
}
