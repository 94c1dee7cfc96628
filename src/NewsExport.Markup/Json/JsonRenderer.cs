using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsExport.Markup.Json;

/// <summary>The stable JSON form of an article; a volume is one object whose <c>articles</c> are written one by one.</summary>
internal sealed class JsonRenderer : IArticleRenderer
{
    public OutputFormat Format => OutputFormat.Json;

    public async Task<RenderReport> RenderAsync(
        Volume volume,
        IAsyncEnumerable<Article> articles,
        IRenderTarget target,
        RenderOptions options,
        CancellationToken cancellationToken
    )
    {
        // UnsafeRelaxedJsonEscaping is unsafe inside HTML only; here it keeps every script readable.
        var settings = new JsonWriterOptions
        {
            Indented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 2000,
        };
        var json = new Utf8JsonWriter(target.Content, settings);
        await using (json.ConfigureAwait(false))
        {
            BeginVolume(json, volume);
            await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                new JsonArticle(json, article, options).Write();
                await json.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            EndVolume(json, volume);
        }

        target.Content.WriteByte((byte)'\n');
        return new RenderReport();
    }

    private static void BeginVolume(Utf8JsonWriter json, Volume volume)
    {
        if (volume.Title is { } title)
        {
            json.WriteStartObject();
            json.WriteString("schema", "newsexport/volume/1");
            json.WriteString("title", JsonText.Clean(title));
            json.WriteStartArray("articles");
        }
    }

    private static void EndVolume(Utf8JsonWriter json, Volume volume)
    {
        if (volume.Title is null)
        {
            return;
        }

        json.WriteEndArray();
        json.WriteStartArray("notKept");
        foreach (var (source, reason) in volume.NotKept)
        {
            json.WriteStartObject();
            json.WriteString("source", JsonText.Clean(PublicAddress.OfSource(source)));
            json.WriteString("reason", JsonText.Clean(reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
