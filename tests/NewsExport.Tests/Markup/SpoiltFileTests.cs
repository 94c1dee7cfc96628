using System.Xml;
using NewsExport.Markup.Epub;
using NewsExport.Markup.Html;
using NewsExport.Testing.Articles;
using NewsExport.Testing.Files;
using NewsExport.Testing.Judges;

namespace NewsExport.Tests.Markup;

/// <summary>Proof that the checks of this room would notice: each of these files differs from a sound one in one word.</summary>
public sealed class SpoiltFileTests : IDisposable
{
    /// <summary>What is spoilt in which file of a book, and the message of EPUBCheck that must come.</summary>
    private static readonly (string File, string From, string To, string Message)[] Spoils =
    [
        ("nav.xhtml", "epub:type=\"toc\"", "epub:type=\"tox\"", "RSC-005"),
        ("nav.xhtml", "href=\"article-1.xhtml#", "href=\"article-1.xhtml#un", "RSC-012"),
        ("package.opf", "href=\"style.css\"", "href=\"stylo.css\"", "RSC-001"),
        ("package.opf", "properties=\"mathml", "properties=\"", "OPF-014"),
        ("package.opf", "<dc:language>en<", "<dc:language>e<", "OPF-092"),
        ("package.opf", "idref=\"i-article-1.xhtml\"", "idref=\"i-article-9.xhtml\"", "OPF-049"),
        ("article-1.xhtml", "<h1>", "<h1><p>x</p>", "RSC-005"),
        ("article-1.xhtml", "&amp;", "&", "RSC-016"),
        ("article-1.xhtml", "src=\"images/", "src=\"https://elsewhere.example/", "RSC-006"),
        ("article-1.xhtml", "</section>", "<script>x()</script></section>", "OPF-014"),
    ];

    private readonly TemporaryFolder folder = new();

    /// <summary>One call for all: most of a judge's time is its start.</summary>
    [Fact]
    public async Task Epubcheck_finds_what_is_wrong_in_a_spoilt_book()
    {
        var judge = Judge.Find("epubcheck-all", "NEWSEXPORT_EPUBCHECK");
        var sound = await Rendered.AsAsync(new EpubRenderer(), SampleArticles.EveryBlock());
        List<string> books = [];
        foreach (var (file, from, to, _) in Spoils)
        {
            var book = folder.Write($"spoilt-{books.Count}.epub", sound.Bytes);
            SpoiltZip.Change(book, "EPUB/" + file, text => ReplaceFirst(text, from, to));
            books.Add(book);
        }

        var verdict = judge.Run(books);

        Assert.NotEqual(0, verdict.ExitCode);
        Assert.All(
            Spoils.Zip(books),
            pair => Assert.Contains(pair.First.Message, Part(verdict.Output, pair.Second), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Epubcheck_misses_a_file_that_was_taken_out()
    {
        var judge = Judge.Find("epubcheck-all", "NEWSEXPORT_EPUBCHECK");
        var book = folder.Write("spoilt.epub", (await Rendered.AsAsync(new EpubRenderer(), SampleArticles.EveryBlock())).Bytes);
        SpoiltZip.Remove(book, "EPUB/article-1.xhtml");

        Assert.Contains("RSC-001", judge.Run(book).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</p>", "")]
    [InlineData("&amp;", "&")]
    [InlineData("<html", "<html lang='en' lang='de'")]
    [InlineData("</body>", "\u0001</body>")]
    public async Task A_page_that_is_no_xml_is_not_read(string from, string to)
    {
        var sound = (await Rendered.AsAsync(new HtmlRenderer(), SampleArticles.EveryBlock())).Text;

        Assert.Throws<XmlException>(() => Rendered.ReadXml(System.Text.Encoding.UTF8.GetBytes(ReplaceFirst(sound, from, to))));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>What the judge said of one book: from its name to the next one's.</summary>
    private static string Part(string output, string book)
    {
        var from = output.IndexOf(book, StringComparison.Ordinal);
        Assert.True(from >= 0, $"no verdict on {book}");
        var to = output.IndexOf(Path.GetDirectoryName(book)!, from + book.Length, StringComparison.Ordinal);
        return to < 0 ? output[from..] : output[from..to];
    }

    private static string ReplaceFirst(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"there is no {from} to spoil");
        return text[..at] + to + text[(at + from.Length)..];
    }
}
