using System.Text;
using System.Text.Json;

namespace NewsExport.Markup.Html;

/// <summary>An article's metadata as schema.org JSON-LD. The writer's default escapes leave no <c>&lt;</c> and no <c>&amp;</c>, so the text may stand in a script element.</summary>
internal static class LinkedData
{
    public static string Of(Article article)
    {
        var metadata = article.Metadata;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "NewsArticle");
            Write(json, "headline", metadata.Title?.Value);
            Write(json, "alternativeHeadline", metadata.Subtitle?.Value);
            WriteAuthors(json, metadata);
            Write(json, "datePublished", metadata.Published?.Value.ToString());
            Write(json, "dateModified", metadata.Modified?.Value.ToString());
            Write(json, "inLanguage", metadata.Language?.Value);
            WriteNamed(json, "publisher", "Organization", metadata.Publisher?.Value ?? metadata.SiteName?.Value);
            Write(json, "articleSection", metadata.Section?.Value);
            Write(json, "keywords", metadata.Tags is { Value.Count: > 0 } tags ? string.Join(", ", tags.Value) : null);
            Write(json, "description", metadata.Description?.Value);
            Write(json, "url", PublicAddress.Of(metadata.CanonicalUrl?.Value ?? metadata.Url));
            Write(json, "license", PublicAddress.OfRights(metadata.Licence?.Value));
            if (article.IsTeaser)
            {
                json.WriteBoolean("isAccessibleForFree", false);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteAuthors(Utf8JsonWriter json, ArticleMetadata metadata)
    {
        if (metadata.Authors is not { Value.Count: > 0 } authors)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in authors.Value)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            Write(json, "name", author.Name);
            Write(json, "url", PublicAddress.Of(author.Url));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string? name)
    {
        if (name is not null)
        {
            json.WriteStartObject(property);
            json.WriteString("@type", type);
            Write(json, "name", name);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, Json.JsonText.Clean(value));
        }
    }
}
