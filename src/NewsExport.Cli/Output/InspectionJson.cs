using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsExport.Pipeline;

namespace NewsExport.Cli.Output;

/// <summary>An inspection as one JSON object.</summary>
internal static class InspectionJson
{
    public static string Line(Inspection inspection)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("source", inspection.Source);
            json.WriteString("status", inspection.Error is null ? "ok" : "failed");
            json.WriteString("url", inspection.Extraction?.Article.Metadata.Url?.AbsoluteUri);
            ResultJson.WriteNumber(json, "confidence", inspection.Extraction?.Confidence);
            if (inspection.Extraction is { } extraction)
            {
                WriteMetadata(json, extraction.Article.Metadata);
                WriteOutline(json, extraction.Article);
                WriteRemovals(json, extraction.Removals);
            }

            ResultJson.WriteDiagnostics(json, inspection.Diagnostics);
            ResultJson.WriteError(json, inspection.Error);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteMetadata(Utf8JsonWriter json, ArticleMetadata metadata)
    {
        json.WriteStartObject("metadata");
        foreach (var field in MetadataField.Of(metadata))
        {
            json.WriteStartObject(field.Name);
            Write(json, field.Won);
            json.WriteStartArray("lost");
            foreach (var lost in field.Lost)
            {
                json.WriteStartObject();
                Write(json, lost);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MetadataCandidate candidate)
    {
        json.WriteString("value", candidate.Value);
        json.WriteString("source", candidate.Source);
        ResultJson.WriteNumber(json, "weight", candidate.Weight);
    }

    private static void WriteOutline(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("kept");
        foreach (var line in Outline.Of(article.Body))
        {
            json.WriteStartObject();
            json.WriteString("type", line.Type);
            json.WriteString("place", line.Place);
            json.WriteString("text", line.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRemovals(Utf8JsonWriter json, ValueList<Removal> removals)
    {
        json.WriteStartArray("removed");
        foreach (var removal in removals)
        {
            json.WriteStartObject();
            json.WriteString("step", removal.Step);
            json.WriteString("reason", removal.Reason);
            json.WriteString("place", removal.Place);
            json.WriteString("text", removal.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
