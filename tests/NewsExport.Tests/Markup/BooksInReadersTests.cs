using System.Text.Json;
using NewsExport.Markup.Epub;
using NewsExport.Testing.Articles;
using NewsExport.Testing.Files;
using NewsExport.Testing.Judges;

namespace NewsExport.Tests.Markup;

/// <summary>Books of every kind of block and several scripts, in the accessibility checker and in two reading systems.</summary>
public sealed class BooksInReadersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Ace_finds_no_violation()
    {
        var books = await WriteAllAsync();

        Assert.All(
            BookReaders.Accessibility(books),
            verdict =>
            {
                Assert.True(verdict.GetProperty("outcome").GetString() == "pass", verdict.GetRawText());
                Assert.Empty(verdict.GetProperty("violations").EnumerateArray());
            }
        );
    }

    [Theory]
    [InlineData("epubjs")]
    [InlineData("foliate")]
    public async Task A_reading_system_opens_every_file_and_asks_nobody_for_anything(string reader)
    {
        var books = await WriteAllAsync();

        Assert.All(BookReaders.Open(reader, books), ShouldBeQuiet);
    }

    [Fact]
    public async Task Ace_does_find_a_picture_without_words()
    {
        var book = await WriteAsync("spoilt.epub", new Volume(), SampleArticles.EveryBlock());
        SpoiltZip.Change(book, "EPUB/article-1.xhtml", page => page.Replace(" alt=\"", " data-alt=\"", StringComparison.Ordinal));

        var verdict = Assert.Single(BookReaders.Accessibility([book]));

        Assert.Equal("fail", verdict.GetProperty("outcome").GetString());
        Assert.Contains(
            verdict.GetProperty("violations").EnumerateArray(),
            violation => violation.GetProperty("rule").GetString() == "image-alt"
        );
    }

    [Theory]
    [InlineData("epubjs")]
    [InlineData("foliate")]
    public async Task A_picture_from_elsewhere_is_seen_as_a_request(string reader)
    {
        var book = await WriteAsync("spoilt.epub", new Volume(), SampleArticles.EveryBlock());
        SpoiltZip.Change(
            book,
            "EPUB/article-1.xhtml",
            page => page.Replace("<h1>", "<img src=\"https://elsewhere.example/pixel.png\" alt=\"\"/><h1>", StringComparison.Ordinal)
        );

        var verdict = Assert.Single(BookReaders.Open(reader, [book]));

        Assert.NotEmpty(verdict.GetProperty("requests").EnumerateArray());
    }

    public void Dispose() => folder.Dispose();

    private static void ShouldBeQuiet(JsonElement verdict)
    {
        Assert.Empty(verdict.GetProperty("faults").EnumerateArray());
        Assert.Empty(verdict.GetProperty("requests").EnumerateArray());
        Assert.Equal(0, verdict.GetProperty("scripts").GetInt32());
        Assert.True(verdict.GetProperty("letters").GetInt32() > 500, verdict.GetRawText());
        Assert.NotEmpty(verdict.GetProperty("contents").EnumerateArray());
    }

    private async Task<string[]> WriteAllAsync() =>
        [
            await WriteAsync("every.epub", new Volume(), SampleArticles.EveryBlock()),
            await WriteAsync("persian.epub", new Volume(), SampleArticles.Persian()),
            await WriteAsync("long.epub", new Volume(), SampleArticles.LongRead(sections: 40, paragraphsPerSection: 40)),
            await WriteAsync(
                "volume.epub",
                new Volume { Title = "All & sundry", NotKept = [("https://gone.example/story", "404, not found")] },
                SampleArticles.EveryBlock(),
                SampleArticles.Persian(),
                SampleArticles.Chinese(),
                SampleArticles.LongRead()
            ),
        ];

    private async Task<string> WriteAsync(string name, Volume volume, params Article[] articles)
    {
        var book = await Rendered.AsAsync(new EpubRenderer(), volume, null, articles);
        await File.WriteAllBytesAsync(folder.At(name), book.Bytes);
        return folder.At(name);
    }
}
