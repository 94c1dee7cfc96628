using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using NewsExport.Extract;
using NewsExport.Markup.Epub;
using NewsExport.Pdf;
using NewsExport.Pdf.Fonts;

namespace NewsExport.Benchmarks;

/// <summary>Each stage alone, warm, on one sample page; pictures are left out, so that the codecs do not hide the stages.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly HtmlParser _parser = new();
    private readonly ArticleExtractor _extractor = new(new ExtractOptions());
    private readonly EpubRenderer _epub = new();
    private FontLibrary _fonts = null!;
    private PdfRenderer _pdf = null!;
    private Capture _page = null!;
    private string _html = "";
    private Article _article = null!;

    [Params("ferry", "ice", "rain", "qanat", "tea")]
    public string Sample { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        _page = SamplePages.Read(Sample);
        _html = Encoding.UTF8.GetString(_page.Body.Span);
        _fonts = new FontLibrary();
        _pdf = new PdfRenderer(_fonts);
        var read = _extractor.Extract(_page, CancellationToken.None);
        _article = read.Value?.Article ?? throw new InvalidOperationException($"the sample {Sample} has no article: {read.Error?.Message}");
    }

    [GlobalCleanup]
    public void Close()
    {
        _pdf.Dispose();
        _fonts.Dispose();
    }

    /// <summary>AngleSharp's parse alone: what extraction is measured against.</summary>
    [Benchmark(Baseline = true)]
    public object Parse() => _parser.ParseDocument(_html);

    [Benchmark]
    public object Extract() => _extractor.Extract(_page, CancellationToken.None);

    [Benchmark]
    public Task<long> LayoutAndPdf() => Render(_pdf);

    [Benchmark]
    public Task<long> Epub() => Render(_epub);

    private async Task<long> Render(IArticleRenderer renderer)
    {
        var target = new MemoryTarget();
        await renderer.RenderAsync(new Volume(), Once(), target, new RenderOptions(), CancellationToken.None).ConfigureAwait(false);
        return target.Content.Length;
    }

    private async IAsyncEnumerable<Article> Once()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return _article;
    }
}
