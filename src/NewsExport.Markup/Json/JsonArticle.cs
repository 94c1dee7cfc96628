using System.Globalization;
using System.Text.Json;
using NewsExport.Markup.Text;

namespace NewsExport.Markup.Json;

/// <summary>Writes one article by the schema <c>newsexport/article/1</c>. What is not known is null; a local path is never written.</summary>
internal sealed class JsonArticle(Utf8JsonWriter json, Article article, RenderOptions options)
{
    private readonly ArticleMetadata metadata = article.Metadata;

    public void Write()
    {
        var text = ArticleText.Of(article);
        json.WriteStartObject();
        json.WriteString("schema", "newsexport/article/1");
        WriteMetadata(WordCount.Of(text));
        WriteCapture();
        json.WriteString("text", JsonText.Clean(text));
        json.WriteStartArray("blocks");
        var blocks = new JsonBlocks(json, metadata.Language?.Value);
        foreach (var block in article.Body)
        {
            block.Accept(blocks);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteMetadata(int words)
    {
        json.WriteStartObject("metadata");
        String("title", metadata.Title?.Value);
        String("subtitle", metadata.Subtitle?.Value);
        WriteAuthors();
        String("published", metadata.Published?.Value.ToString());
        String("modified", metadata.Modified?.Value.ToString());
        String("language", metadata.Language?.Value);
        String("direction", metadata.Direction == TextDirection.RightToLeft ? "rtl" : "ltr");
        String("siteName", metadata.SiteName?.Value);
        String("publisher", metadata.Publisher?.Value);
        String("section", metadata.Section?.Value);
        Strings("tags", metadata.Tags?.Value ?? []);
        Strings("userTags", metadata.UserTags);
        String("description", metadata.Description?.Value);
        String("canonicalUrl", PublicAddress.Of(metadata.CanonicalUrl?.Value));
        String("url", PublicAddress.Of(metadata.Url));
        WriteLeadImage();
        String("licence", PublicAddress.OfRights(metadata.Licence?.Value));
        json.WriteNumber("wordCount", words);
        json.WriteEndObject();
    }

    private void WriteAuthors()
    {
        json.WriteStartArray("authors");
        foreach (var author in metadata.Authors?.Value ?? [])
        {
            json.WriteStartObject();
            String("name", author.Name);
            String("url", PublicAddress.Of(author.Url));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLeadImage()
    {
        if (metadata.LeadImage?.Value is not { } image)
        {
            json.WriteNull("leadImage");
            return;
        }

        json.WriteStartObject("leadImage");
        String("url", PublicAddress.OfReference(image.Url));
        String("alt", image.AlternativeText);
        String("caption", image.Caption);
        String("credit", image.Credit);
        json.WriteEndObject();
    }

    private void WriteCapture()
    {
        var capture = article.Capture;
        json.WriteStartObject("capture");
        String("url", PublicAddress.Of(capture.RequestedUrl ?? metadata.Url));
        String("finalUrl", PublicAddress.Of(capture.FinalUrl ?? metadata.Url));
        String("fetchedAt", capture.FetchedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        String("sha256", capture.Sha256);
        if (capture.Status is { } status)
        {
            json.WriteNumber("status", status);
        }
        else
        {
            json.WriteNull("status");
        }

        String("tool", options.Tool);
        Strings("allowances", capture.Allowances);
        json.WriteEndObject();
    }

    private void Strings(string name, ValueList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(JsonText.Clean(value));
        }

        json.WriteEndArray();
    }

    private void String(string name, string? value) => json.WriteString(name, JsonText.Clean(value));
}
