using System.Collections.Concurrent;
using System.Text.Json;
using NewsExport.Testing.Files;

namespace NewsExport.EndToEnd.Running;

/// <summary>Every sample in every format, archived once and judged by many.</summary>
public sealed class ArchivedSamples : IDisposable
{
    public const string AllFormats = "pdf,epub,html,md,txt,json";

    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<JsonElement>>> lines = new(StringComparer.Ordinal);

    public static TheoryData<string> Names =>
        [
            .. Directory
                .GetDirectories(Path.Join(NewsExportProgram.Repository, "samples"))
                .Where(path => File.Exists(Path.Join(path, "index.html")))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    public static string PageOf(string sample) => Path.Join(NewsExportProgram.Repository, "samples", sample, "index.html");

    /// <summary>The result line of a sample.</summary>
    public Task<JsonElement> LineAsync(string sample) =>
        lines.GetOrAdd(sample, name => new Lazy<Task<JsonElement>>(() => ArchiveAsync(name))).Value;

    /// <summary>The path of a sample's document.</summary>
    public async Task<string> DocumentAsync(string sample, string format) =>
        (await LineAsync(sample))
            .GetProperty("outputs")
            .EnumerateArray()
            .Single(output => output.GetProperty("format").GetString() == format)
            .GetProperty("path")
            .GetString()!;

    /// <summary>The JSON article of a sample.</summary>
    public async Task<JsonElement> ArticleAsync(string sample) =>
        JsonDocument.Parse(await File.ReadAllBytesAsync(await DocumentAsync(sample, "json"))).RootElement;

    public void Dispose() => folder.Dispose();

    private async Task<JsonElement> ArchiveAsync(string sample)
    {
        // No link notes: their numbers would stand between the words.
        var run = await NewsExportProgram.RunAsync(
            "archive",
            PageOf(sample),
            "-f",
            AllFormats,
            "-o",
            folder.At(sample),
            "--links",
            "none",
            "--json"
        );
        return Assert.Single(run.Ended(0).Lines);
    }
}
