using System.Globalization;
using CsCheck;
using NewsExport.Markup.Epub;
using NewsExport.Testing.Articles;
using NewsExport.Testing.Files;
using NewsExport.Testing.Judges;

namespace NewsExport.Tests.Markup;

/// <summary>EPUBCheck over books of articles as no page would have them.</summary>
public sealed class JudgedBooksTests : IDisposable
{
    private const int Books = 30;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Epubcheck_finds_nothing_in_any_book()
    {
        var judge = Judge.Find("epubcheck-all", "NEWSEXPORT_EPUBCHECK");
        List<string> files = [];
        await RandomArticles
            .Any.Array[1, 3]
            .SampleAsync(
                async articles =>
                {
                    var name = string.Create(CultureInfo.InvariantCulture, $"book-{files.Count}.epub");
                    files.Add(await WriteAsync(name, articles));
                },
                iter: Books,
                threads: 1
            );

        // One call for all: most of a judge's time is its start.
        var verdict = judge.Run(files);

        Assert.True(verdict.ExitCode == 0, verdict.Output + verdict.Errors);
    }

    [Fact]
    public async Task Epubcheck_does_find_a_book_that_is_cut_off()
    {
        var judge = Judge.Find("epubcheck-all", "NEWSEXPORT_EPUBCHECK");
        var file = await WriteAsync("spoilt.epub", [SampleArticles.EveryBlock()]);
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(file, bytes[..(bytes.Length / 2)], TestContext.Current.CancellationToken);

        Assert.NotEqual(0, judge.Run(file).ExitCode);
    }

    public void Dispose() => folder.Dispose();

    private async Task<string> WriteAsync(string name, Article[] articles)
    {
        var volume = articles.Length == 1 ? new Volume() : new Volume { Title = "All & <sundry>" };
        var book = await Rendered.AsAsync(new EpubRenderer(), volume, null, articles);
        await File.WriteAllBytesAsync(folder.At(name), book.Bytes);
        return folder.At(name);
    }
}
