using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsExport.Markup.Html;
using NewsExport.Testing.Articles;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Markup;

public sealed partial class HtmlRendererTests
{
    [Fact]
    public async Task Holds_the_body_and_nothing_else_in_one_article_element()
    {
        var article = (await Rendered.AsAsync(new HtmlRenderer(), With(P("First."), P("Second.")))).Xml.Only("article");
        Assert.Equal("First. Second.", article.Reads());
    }

    [Fact]
    public async Task Asks_the_network_for_nothing()
    {
        var html = (await Rendered.AsAsync(new HtmlRenderer(), EveryBlock())).Xml;
        Assert.All(html.All("img"), image => Assert.StartsWith("data:image/", image.Says("src"), StringComparison.Ordinal));
        Assert.Empty(html.All("link"));
        Assert.Empty(html.All("iframe"));
        Assert.DoesNotContain("url(", html.Only("style").Value, StringComparison.Ordinal);
        Assert.Contains(
            "default-src 'none'",
            html.All("meta")
                .Select(meta => meta.Says("content") ?? "")
                .Single(content => content.Contains("default-src", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Names_every_box_that_the_keyboard_reaches()
    {
        var table = new TableBlock([new TableRow([new TableCell([T("Harbour")]), new TableCell([T("Tide")])])]);
        var html = (await Rendered.AsAsync(new HtmlRenderer(), With(table, new MathBlock(null, "a+b") { Text = "a + b" }))).Xml;

        var boxes = html.Descendants().Where(element => element.Says("tabindex") is not null).ToList();
        Assert.Equal(["Harbour, Tide", "a + b"], boxes.Select(box => box.Says("aria-label")));
        Assert.All(boxes, box => Assert.NotNull(box.Says("role")));
    }

    [Fact]
    public async Task Calls_a_box_by_no_more_than_its_first_words()
    {
        var table = new TableBlock([new TableRow([new TableCell([T(string.Join(' ', Enumerable.Repeat("tide", 90_000)))])])]);
        var html = (await Rendered.AsAsync(new HtmlRenderer(), With(table))).Xml;

        var name = html.Descendants()
            .Select(element => element.Says("aria-label"))
            .Single(label => label?.StartsWith("tide", StringComparison.Ordinal) == true);
        Assert.InRange(name!.Length, 50, 101);
        Assert.EndsWith("tide\u2026", name);
    }

    [Fact]
    public async Task Writes_no_empty_heading_over_the_contents_in_a_language_without_the_word()
    {
        var czech = With(P("Slova.")) with { Metadata = With(P("")).Metadata with { Language = new Evidence<string>("cs", "test", 1) } };
        var html = (await Rendered.AsAsync(new HtmlRenderer(), new Volume { Title = "Two" }, null, czech, czech)).Xml;

        Assert.DoesNotContain(html.Only("nav").Descendants(), element => element.Name.LocalName == "h2");
    }

    [Fact]
    public async Task Runs_no_script()
    {
        var html = (await Rendered.AsAsync(new HtmlRenderer(), EveryBlock())).Xml;
        Assert.Equal("application/ld+json", html.Only("script").Says("type"));
        Assert.DoesNotContain(
            html.Descendants().Attributes(),
            attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task Keeps_the_address_of_every_inlined_picture()
    {
        var html = (await Rendered.AsAsync(new HtmlRenderer(), EveryBlock())).Xml;
        Assert.Contains("https://kelpfield.example/img/bay.png", html.All("img").Select(image => image.Says("data-src")));
        Assert.All(html.All("img"), image => Assert.NotNull(image.Says("data-src")));
    }

    [Fact]
    public async Task Does_not_name_the_path_of_a_local_source()
    {
        var html = await Rendered.AsAsync(new HtmlRenderer(), Bare());
        Assert.DoesNotContain("/home/ada", html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_title_byline_and_date_once_and_outside_the_article()
    {
        var html = (await Rendered.AsAsync(new HtmlRenderer(), With(P("Text.")))).Xml;
        Assert.Equal("What the ropes remember", html.Only("h1").Reads());
        Assert.Single(html.OfClass("name"), name => name.Reads() == "Edda Marsh");
        Assert.Equal("14 November 2026", html.Only("time").Reads());
        Assert.DoesNotContain("Edda Marsh", html.Only("article").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_language_and_direction()
    {
        var root = (await Rendered.AsAsync(new HtmlRenderer(), Persian())).Xml.Root!;
        Assert.Equal("fa", root.Says("lang"));
        Assert.Equal("rtl", root.Says("dir"));
    }

    [Fact]
    public async Task Puts_no_english_word_before_a_foreign_name()
    {
        var html = (
            await Rendered.AsAsync(new HtmlRenderer(), With(P("Tekst.")).Knowing(metadata => metadata with { Language = Known("da") }))
        ).Xml;
        Assert.All(html.OfClass("facts").Single().All("dt"), label => Assert.True(label.Value is "" or "SHA-256"));
    }

    [Fact]
    public async Task Marks_a_teaser_outside_the_article()
    {
        var html = (await Rendered.AsAsync(new HtmlRenderer(), With(P("Begin.")) with { IsTeaser = true })).Xml;
        Assert.Contains("missing from this copy", Assert.Single(html.OfClass("teaser")).Value, StringComparison.Ordinal);
        Assert.Equal("Begin.", html.Only("article").Reads());
    }

    [Fact]
    public async Task Shows_a_missing_picture_as_a_box_that_says_why()
    {
        var html = (await Rendered.AsAsync(new HtmlRenderer(), EveryBlock())).Xml;
        Assert.Equal(
            "Picture not kept: 404, not foundhttps://kelpfield.example/img/gone.png“A chart of the tides”",
            Assert.Single(html.OfClass("missing")).Reads()
        );
    }

    [Fact]
    public async Task Leads_a_link_to_another_article_of_the_volume_to_its_place()
    {
        var first = With(P(new Link("https://harbourpost.example/b?utm_source=x", [T("later")])));
        var second = From(
            new Uri("https://harbourpost.example/b"),
            new ArticleMetadata { Title = Known("B") },
            [P(new Link("http://www.harbourpost.example/2026/11/ropes/#x", [T("earlier")]))]
        );
        var html = (await Rendered.AsAsync(new HtmlRenderer(), new Volume { Title = "Two" }, null, first, second)).Xml;
        Assert.Equal("#article-1", html.All("a").Single(link => link.Value == "earlier").Says("href"));
        Assert.Equal("#article-2", html.All("a").Single(link => link.Value == "later").Says("href"));
        Assert.Equal(2, html.All("article").Count());
    }

    [Fact]
    public async Task Shows_the_contents_of_a_volume_before_its_articles()
    {
        var html = (await Rendered.AsAsync(new HtmlRenderer(), new Volume { Title = "Two" }, null, EveryBlock(), Persian())).Xml;
        var contents = html.Only("nav");
        Assert.Equal(["#article-1", "#article-2"], contents.Descendants().Select(element => element.Says("href")).OfType<string>());
        Assert.Equal(
            ["en", "fa"],
            contents.Descendants().Where(element => element.Name.LocalName == "li").Select(item => item.Says("lang"))
        );
        Assert.DoesNotContain(contents.ElementsBeforeSelf(), element => element.Says("id") == "article-1");
        Assert.Contains(contents.ElementsAfterSelf(), element => element.Says("id") == "article-1");
    }

    [Fact]
    public async Task The_colophon_says_when_a_title_is_only_guessed()
    {
        var guessed = EveryBlock().Knowing(metadata => metadata with { Title = null });
        Assert.Contains(
            "this one is guessed",
            (await Rendered.AsAsync(new HtmlRenderer(), guessed)).Xml.Only("footer").Value,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("guessed", (await Rendered.AsAsync(new HtmlRenderer(), EveryBlock())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_the_same_bytes_twice() =>
        Assert.Equal(
            (await Rendered.AsAsync(new HtmlRenderer(), EveryBlock())).Bytes,
            (await Rendered.AsAsync(new HtmlRenderer(), EveryBlock())).Bytes
        );

    [Fact]
    public async Task Cannot_be_left_by_what_an_article_says()
    {
        const string Attack = "</script></style></title><script>x</script>";
        var html = (
            await Rendered.AsAsync(
                new HtmlRenderer(),
                With(P(Attack)).Knowing(metadata => metadata with { Title = Known(Attack), Description = Known(Attack) })
            )
        );
        Assert.DoesNotMatch(RawScript(), html.Text);
    }

    [GeneratedRegex("<script>", RegexOptions.IgnoreCase)]
    private static partial Regex RawScript();
}
