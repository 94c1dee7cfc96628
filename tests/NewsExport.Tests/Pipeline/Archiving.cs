using System.Text;
using NewsExport.Extract;
using NewsExport.Images;
using NewsExport.Markup.Json;
using NewsExport.Markup.Text;
using NewsExport.Pipeline;
using NewsExport.Testing.Files;

namespace NewsExport.Tests.Pipeline;

/// <summary>A run over pages in memory into a folder of the test's own.</summary>
internal sealed class Archiving : IDisposable
{
    public const string River = "https://river.example/2026/slow-return?utm_source=feed";
    public const string Harbour = "https://harbour.example/night-shift";

    public PagesInMemory Web { get; } =
        new PagesInMemory().WithPage(River, Page("The Slow Return")).WithPage(Harbour, Page("The Night Shift"));

    public TemporaryFolder Folder { get; } = new();

    public ArchiveOptions Options { get; init; } = new() { Formats = [OutputFormat.Text] };

    public Func<OutputFormat, IArticleRenderer> Renderers { get; init; } = Real;

    public List<ArchiveProgress> Progress { get; } = [];

    /// <summary>How the test stops the run.</summary>
    public CancellationTokenSource Stop { get; } = new();

    public Task<List<SourceResult>> RunAsync(params string[] sources) => StartAsync(sources).ToListAsync().AsTask();

    public async IAsyncEnumerable<SourceResult> StartAsync(params string[] sources)
    {
        var options = Options.Output is "." ? Options with { Output = Folder.Path } : Options;
        var stages = new Stages(Web, new ArticleExtractor(new ExtractOptions()).Extract, Prepare, Renderers);
        using var archiver = Archiver.Create(options, stages, TimeProvider.System);
        await foreach (var result in archiver.ArchiveAsync(sources, new Recorder(Progress), Stop.Token))
        {
            yield return result;
        }
    }

    /// <summary>A page with an article that nobody could miss.</summary>
    public static string Page(string title, string inside = "") =>
        $"""
            <!doctype html><html lang="en"><head><title>{title}</title>
            <script type="application/ld+json">{"{"}"@type":"NewsArticle","headline":"{title}","datePublished":"2026-02-14"{"}"}</script></head>
            <body><article><h1>{title}</h1>
            {string.Concat(
                Enumerable
                    .Range(1, 6)
                    .Select(number =>
                        $"<p>Paragraph {number} of {title} tells how the water came back to the meadows, how the ferrymen counted boats again, and why nobody in the village was surprised.</p>"
                    )
            )}{inside}
            </article></body></html>
            """;

    public void Dispose()
    {
        Folder.Dispose();
        Stop.Dispose();
    }

    private static PreparedImage Prepare(Asset asset, CancellationToken cancellationToken) =>
        asset.Bytes is not { } bytes ? new PreparedImage { Failure = asset.Failure }
        : bytes.Length < 3 ? new PreparedImage { Failure = ImagePreparer.TrackingPixel }
        : new PreparedImage { Bytes = bytes, Sha256 = Encoding.ASCII.GetString(bytes.Span) };

    private static IArticleRenderer Real(OutputFormat format) => format == OutputFormat.Json ? new JsonRenderer() : new TextRenderer();

    private sealed class Recorder(List<ArchiveProgress> seen) : IProgress<ArchiveProgress>
    {
        public void Report(ArchiveProgress value) => seen.Add(value);
    }
}
