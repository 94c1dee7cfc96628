using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsExport.Pipeline;

namespace NewsExport.Cli.Output;

/// <summary>The result line of a source. The default encoder escapes everything but ASCII, controls and bidi marks with it.</summary>
internal static class ResultJson
{
    public static string Line(SourceResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("source", result.Source);
            json.WriteString("status", result.Error is null ? "ok" : "failed");
            json.WriteString("url", result.Url?.AbsoluteUri);
            json.WriteString("title", result.Title);
            WriteOutputs(json, result.Outputs);
            WriteNumber(json, "confidence", result.Confidence);
            WriteDiagnostics(json, result.Diagnostics);
            WriteError(json, result.Error);
            json.WriteNumber("elapsedMs", (long)result.Elapsed.TotalMilliseconds);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void WriteDiagnostics(Utf8JsonWriter json, ValueList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Id);
            json.WriteString("severity", Name(diagnostic.Severity));
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteError(Utf8JsonWriter json, SourceError? error)
    {
        if (error is null)
        {
            json.WriteNull("error");
            return;
        }

        json.WriteStartObject("error");
        json.WriteString("code", SourceErrorCodes.Name(error.Code));
        json.WriteString("message", error.Message);
        json.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, Math.Round(known, 3));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteOutputs(Utf8JsonWriter json, ValueList<OutputFile> outputs)
    {
        json.WriteStartArray("outputs");
        foreach (var output in outputs)
        {
            json.WriteStartObject();
            json.WriteString("format", output.Format);
            json.WriteString("path", output.Path);
            json.WriteString("sha256", output.Sha256);
            json.WriteNumber("bytes", output.Bytes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Name(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
}
