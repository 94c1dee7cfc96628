using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Html;

/// <summary>Markup of one self-contained HTML file: pictures inside as <c>data:</c>, links among articles of the volume.</summary>
internal sealed class HtmlDialect(RenderOptions options) : IMarkupDialect
{
    private readonly Dictionary<string, string> articles = new(StringComparer.Ordinal);

    public bool IsEpub => false;

    public bool KeepsLinks => options.Links != LinkStyle.None;

    /// <summary>From now on links to this article lead to its place in the file.</summary>
    public void Add(Chapter chapter, string id)
    {
        foreach (var key in chapter.Keys)
        {
            articles.TryAdd(key, "#" + id);
        }
    }

    public void WritePicture(MarkupWriter writer, ArticleImage image, PreparedImage prepared) =>
        writer.WithData("src", prepared.MediaType, prepared.Bytes!.Value.Span).With("data-src", PublicAddress.OfReference(image.Key));

    public void WriteAddress(MarkupWriter writer, string address) =>
        writer.With(
            "href",
            articles.Count > 1 && PageKey.Of(new Uri(address)) is { } key && articles.TryGetValue(key, out var local) ? local : address
        );

    public string PlaceAddress(int fromPart, int toPart, string id) => "#" + id;

    public void UsesMath()
    {
        // HTML declares nothing.
    }
}
