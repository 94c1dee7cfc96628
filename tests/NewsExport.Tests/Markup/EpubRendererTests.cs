using System.Text;
using System.Xml.Linq;
using NewsExport.Markup.Epub;
using NewsExport.Testing.Articles;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Markup;

public sealed class EpubRendererTests
{
    [Fact]
    public async Task Begins_with_its_media_type_stored_at_the_fixed_place()
    {
        var book = await Rendered.AsAsync(new EpubRenderer(), With(P("Text.")));
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(book.Bytes, 30, 28));
        Assert.Equal(0, book.Bytes[28]); // no extra field
    }

    [Fact]
    public async Task Ends_with_what_lists_everything_else() =>
        Assert.Equal(
            [
                "mimetype",
                "META-INF/container.xml",
                "EPUB/article-1.xhtml",
                "EPUB/cover.xhtml",
                "EPUB/nav.xhtml",
                "EPUB/toc.ncx",
                "EPUB/style.css",
                "EPUB/package.opf",
            ],
            (await Rendered.AsAsync(new EpubRenderer(), With(P("Text.")))).Names()
        );

    [Fact]
    public async Task Writes_the_same_bytes_twice() =>
        Assert.Equal(
            (await Rendered.AsAsync(new EpubRenderer(), EveryBlock())).Bytes,
            (await Rendered.AsAsync(new EpubRenderer(), EveryBlock())).Bytes
        );

    [Fact]
    public async Task Names_the_book_by_what_is_in_it()
    {
        var first = await Identifier(With(P("Text.")));
        Assert.StartsWith("urn:uuid:", first, StringComparison.Ordinal);
        Assert.Equal(first, await Identifier(With(P("Other words of the same capture."))));
        Assert.NotEqual(first, await Identifier(LongRead()));
    }

    [Fact]
    public async Task Describes_the_article_in_the_package()
    {
        var package = (await Rendered.AsAsync(new EpubRenderer(), EveryBlock())).Page("package.opf");
        Assert.Equal(
            ["Kelp & the <tide> clock", "A field guide to a bay that keeps two kinds of time."],
            package.All("title").Select(title => title.Value)
        );
        Assert.Equal(["Nils Orrin", "Petra Vance"], package.All("creator").Select(creator => creator.Value));
        Assert.Contains("Orrin, Nils", package.All("meta").Select(meta => meta.Value));
        Assert.Equal("2026-11-14T06:30:00+01:00", package.Only("date").Value);
        Assert.Equal(["Kelpfield", "https://kelpfield.example/field-notes/kelp"], package.All("source").Select(source => source.Value));
        Assert.Equal("2026-11-21T18:04:37Z", package.All("meta").Single(meta => meta.Says("property") == "dcterms:modified").Value);
        Assert.DoesNotContain(
            package.All("meta").Concat(package.All("link")),
            meta => meta.Says("property")?.Contains("conformsTo", StringComparison.Ordinal) == true
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u0001\u0085")]
    [InlineData("\uD800\uFFFF")]
    public async Task Leaves_out_of_the_package_what_says_nothing(string words)
    {
        var known = EveryBlock();
        var article = known with
        {
            Metadata = known.Metadata with
            {
                Title = Known(words),
                Subtitle = Known(words),
                Section = Known(words),
                Description = Known(words),
                Authors = Known<ValueList<Byline>>([new Byline(words)]),
            },
        };

        var package = (await Rendered.AsAsync(new EpubRenderer(), article)).Page("package.opf");

        Assert.All(
            package.Root!.Elements().First(element => element.Name.LocalName == "metadata").Elements(),
            element => Assert.True(element.Value.Trim().Length > 0 || element.Attribute("content") is not null, element.ToString())
        );
    }

    [Fact]
    public async Task Does_not_assume_a_language() =>
        Assert.Equal("und", (await Rendered.AsAsync(new EpubRenderer(), Bare())).Page("package.opf").Only("language").Value);

    [Fact]
    public async Task Turns_pages_from_the_right_for_persian()
    {
        var book = await Rendered.AsAsync(new EpubRenderer(), Persian());
        Assert.Equal("rtl", book.Page("package.opf").Only("spine").Says("page-progression-direction"));
        Assert.Equal("rtl", book.Page("article-1.xhtml").Root!.Says("dir"));
        Assert.Equal("fa", book.Page("article-1.xhtml").Root!.Says("lang"));
        Assert.Contains("۲۷ اردیبهشت ۱۴۰۵", book.Page("article-1.xhtml").OfClass("date").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packs_equal_pictures_once_and_declares_them()
    {
        var book = await Rendered.AsAsync(new EpubRenderer(), EveryBlock());
        var pictures = book.Names().Where(name => name.StartsWith("EPUB/images/", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, pictures.Count); // the icon and the poster are one file
        var declared = book.Page("package.opf").All("item").Select(item => "EPUB/" + item.Says("href"));
        Assert.Subset(declared.ToHashSet(), pictures.ToHashSet());
    }

    [Fact]
    public async Task Leads_links_between_chapters_to_chapters_in_both_directions()
    {
        var first = From(
            new Uri("https://a.example/one"),
            new ArticleMetadata { Title = Known("One") },
            [P(new Link("https://www.a.example/two/?utm_source=x#part", [T("later")]))]
        );
        var second = From(
            new Uri("https://a.example/two"),
            new ArticleMetadata { Title = Known("Two") },
            [P(new Link("https://a.example/one", [T("earlier")]), new Link("https://a.example/three", [T("elsewhere")]))]
        );
        var book = await Rendered.AsAsync(new EpubRenderer(), new Volume { Title = "Both" }, null, first, second);
        Assert.Equal(["article-2.xhtml"], book.Page("article-1.xhtml").All("a").Select(link => link.Says("href")));
        Assert.Equal(
            ["article-1.xhtml", "https://a.example/three"],
            book.Page("article-2.xhtml").All("a").Select(link => link.Says("href"))
        );
    }

    [Fact]
    public async Task Splits_a_long_article_at_headings_and_keeps_its_links()
    {
        var book = await Rendered.AsAsync(new EpubRenderer(), LongRead(sections: 60, paragraphsPerSection: 14));
        var parts = book.Names()
            .Where(name => name.StartsWith("EPUB/article-1", StringComparison.Ordinal))
            .Select(name => name["EPUB/".Length..])
            .ToList();
        Assert.True(parts.Count > 1);
        var ids = parts.ToDictionary(
            part => part,
            part => book.Page(part).Descendants().Select(element => element.Says("id")).OfType<string>().ToHashSet()
        );
        foreach (var part in parts)
        {
            foreach (
                var href in book.Page(part)
                    .All("a")
                    .Select(link => link.Says("href")!)
                    .Where(href => !href.StartsWith("https:", StringComparison.Ordinal))
            )
            {
                var (file, id) = (
                    href[..href.IndexOf('#', StringComparison.Ordinal)],
                    href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..]
                );
                Assert.Contains(id, ids[file.Length == 0 ? part : file]);
            }
        }
    }

    [Fact]
    public async Task Lists_headings_under_their_article()
    {
        var toc = (await Rendered.AsAsync(new EpubRenderer(), EveryBlock())).Page("nav.xhtml").All("nav").First();
        Assert.Equal(["Kelp & the <tide> clock", "The method", "Words used"], toc.All("a").Select(link => link.Value));
        Assert.Equal(3, toc.All("ol").Count());
    }

    [Fact]
    public async Task A_volume_has_title_contents_and_an_account_of_its_sources()
    {
        var volume = new Volume { Title = "Two pieces", NotKept = [("https://gone.example/", "410, gone"), ("/home/ada/x.html", "empty")] };
        var book = await Rendered.AsAsync(new EpubRenderer(), volume, null, EveryBlock(), LongRead());
        Assert.Equal(
            ["cover.xhtml", "title.xhtml", "contents.xhtml", "article-1.xhtml", "article-2.xhtml", "about.xhtml"],
            book.Page("package.opf").All("itemref").Select(item => item.Says("idref")![2..])
        );
        Assert.Contains("https://gone.example/: 410, gone", book.Page("about.xhtml").Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("/home/ada", book.Page("about.xhtml").Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_are_unique_across_the_chapters_of_a_volume()
    {
        var book = await Rendered.AsAsync(new EpubRenderer(), new Volume { Title = "Twice" }, null, EveryBlock(), EveryBlock());
        var ids = new[] { "article-1.xhtml", "article-2.xhtml" }
            .SelectMany(name => book.Page(name).Descendants().Select(element => element.Says("id")).OfType<string>())
            .ToList();
        Assert.Equal(ids, ids.Distinct());
    }

    [Fact]
    public async Task Declares_mathml_where_it_stands()
    {
        var package = (await Rendered.AsAsync(new EpubRenderer(), EveryBlock())).Page("package.opf");
        Assert.Equal("mathml svg", package.All("item").Single(item => item.Says("href") == "article-1.xhtml").Says("properties"));
    }

    [Fact]
    public async Task Takes_a_painted_cover_for_an_article_with_a_lead_picture()
    {
        CoverRequest? asked = null;
        var renderer = new EpubRenderer(
            (request, _) =>
            {
                asked = request;
                return ValueTask.FromResult<ReadOnlyMemory<byte>?>(DrawnPictures.Gradient().Bytes);
            }
        );
        var package = (await Rendered.AsAsync(renderer, LongRead())).Page("package.opf");
        Assert.Equal("images/cover.jpg", package.All("item").Single(item => item.Says("properties") == "cover-image").Says("href"));
        Assert.Equal("The lamplighter of Saint Orme", asked?.Title);
        Assert.Equal("30 October 2026", asked?.Date);
        Assert.NotNull(asked?.Picture);
    }

    [Fact]
    public async Task Runs_nothing_and_loads_nothing()
    {
        var book = await Rendered.AsAsync(new EpubRenderer(), EveryBlock());
        foreach (
            var page in book.Names()
                .Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal))
                .Select(name => book.Page(name["EPUB/".Length..]))
        )
        {
            Assert.DoesNotContain(
                page.Descendants(),
                element => element.Name.LocalName is "script" or "form" or "iframe" or "object" or "input"
            );
            Assert.DoesNotContain(
                page.Descendants().Attributes(),
                attribute => attribute.Name.LocalName is "src" && attribute.Value.Contains(':', StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task Says_so_where_there_is_no_article_at_all()
    {
        var rendered = await Rendered.AsAsync(new EpubRenderer(), new Volume { Title = "Empty" }, null);
        Assert.Equal(SourceErrorCode.RenderFailed, rendered.Report.Error?.Code);
    }

    private static async Task<string> Identifier(Article article) =>
        (await Rendered.AsAsync(new EpubRenderer(), article)).Page("package.opf").Only("identifier").Value;
}
