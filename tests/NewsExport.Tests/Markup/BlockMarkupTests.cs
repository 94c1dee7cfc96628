using NewsExport.Markup.Html;
using NewsExport.Testing.Articles;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Markup;

public sealed class BlockMarkupTests
{
    [Fact]
    public async Task Keeps_the_caption_with_its_figure()
    {
        var figure = (await Body(EveryBlock())).OfClass("lead").Single();
        Assert.Equal("The bay at low water", figure.Only("img").Says("alt"));
        Assert.Equal("The bay, two hours before the turn. Petra Vance", figure.Only("figcaption").Reads());
    }

    [Fact]
    public async Task Describes_a_picture_by_its_caption_where_the_page_gives_no_words()
    {
        var gallery = (await Body(EveryBlock())).OfClass("gallery").Single();
        Assert.All(gallery.All("img"), image => Assert.Equal("The north shore and the pier.", image.Says("alt")));
    }

    [Fact]
    public async Task Says_in_the_language_of_the_page_that_a_picture_has_no_description()
    {
        var article = With(new Figure(FigureRole.Inline, [new ArticleImage("x")])) with { Images = Kept("x") };
        var rendered = await Rendered.AsAsync(new HtmlRenderer(), article.Knowing(metadata => metadata with { Language = Known("de") }));
        Assert.Equal("Bild ohne Beschreibung", rendered.Xml.Only("img").Says("alt"));
        Assert.Equal("NX6001", Assert.Single(rendered.Report.Diagnostics).Id);
    }

    [Fact]
    public async Task Treats_an_explicit_empty_text_as_decoration()
    {
        var article = With(new Figure(FigureRole.Inline, [new ArticleImage("x") { AlternativeText = "" }])) with { Images = Kept("x") };
        var image = (await Body(article)).Only("img");
        Assert.Equal("", image.Says("alt"));
        Assert.Equal("presentation", image.Says("role"));
    }

    [Fact]
    public async Task Leaves_no_figure_where_pictures_were_not_wanted()
    {
        var body = await Body(With(new Figure(FigureRole.Inline, [new ArticleImage("x")]), P("Text.")));
        Assert.Empty(body.All("figure"));
    }

    [Fact]
    public async Task Never_skips_a_level_of_headings()
    {
        var body = await Body(With(H(1, "One"), H(5, "Five"), H(6, "Six"), H(2, "Two")));
        Assert.Equal(["h2", "h3", "h4", "h2"], body.Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public async Task Gives_heads_of_tables_their_scope()
    {
        var table = (await Body(EveryBlock())).Only("table");
        Assert.Equal(["col", "col", "col", "row", "row"], table.All("th").Select(cell => cell.Says("scope")));
        Assert.Equal("Readings on 3 November", table.Only("caption").Reads());
        Assert.Single(table.All("thead"));
    }

    [Fact]
    public async Task Lets_no_cell_span_rows_that_do_not_exist()
    {
        var body = await Body(With(new TableBlock([new TableRow([new TableCell([T("tall")]) { RowSpan = 9 }])])));
        Assert.Null(body.Only("td").Says("rowspan"));
    }

    [Fact]
    public async Task Links_notes_both_ways()
    {
        var body = await Body(EveryBlock());
        var reference = body.All("a").Single(link => link.Says("role") == "doc-noteref" && link.Value == "1");
        var note = body.All("aside").Single(aside => "#" + aside.Says("id") == reference.Says("href"));
        Assert.Equal("#" + reference.Parent!.Says("id"), note.All("a").Single(link => link.Says("role") == "doc-backlink").Says("href"));
        Assert.Equal("1 Printed by the harbour office.", note.Reads());
    }

    [Fact]
    public async Task Writes_no_link_inside_a_link()
    {
        var inner = new Link("https://b.example/", [T("inner")]);
        var body = await Body(
            With(
                P(new Link("https://a.example/", [T("outer "), new Emphasis([inner]), new NoteReference("n", "1")])),
                new Footnote("1", [P("Note.")]) { Id = "n" }
            )
        );
        Assert.Equal("outer inner1", body.All("p").First().Only("a").Reads());
    }

    [Fact]
    public async Task Keeps_the_words_of_a_link_that_may_not_be_followed()
    {
        var rendered = await Rendered.AsAsync(
            new HtmlRenderer(),
            With(P(new Link("javascript:alert(1)", [T("press")]), new Link("#nowhere", [T(" here")])))
        );
        Assert.Equal("press here", rendered.Xml.Only("article").Reads());
        Assert.Empty(rendered.Xml.Only("article").All("a"));
        Assert.Equal("NX6003", Assert.Single(rendered.Report.Diagnostics).Id);
    }

    [Fact]
    public async Task Keeps_the_spaces_of_code()
    {
        var body = await Body(With(new CodeBlock("if x:\n\ty  = 1 < 2", "python")));
        Assert.Equal("if x:\n\ty  = 1 < 2", body.Only("pre").Value);
        Assert.Equal("language-python", body.Only("code").Says("class"));
    }

    [Fact]
    public async Task Keeps_sound_mathml_and_writes_broken_as_text()
    {
        var sound = await Body(With(new MathBlock(SampleMathMl, null)));
        Assert.Equal("vdt", string.Concat(sound.Only("math").All("mi").Select(letter => letter.Value)));
        var rendered = await Rendered.AsAsync(new HtmlRenderer(), With(new MathBlock("<math><mfrac><mi>a</mi></mfrac></math>", "a")));
        Assert.Empty(rendered.Xml.All("math"));
        Assert.Equal("a", rendered.Xml.Only("article").Reads());
        Assert.Equal("NX6002", Assert.Single(rendered.Report.Diagnostics).Id);
    }

    [Fact]
    public async Task Tells_the_direction_of_a_passage_that_runs_the_other_way()
    {
        var hebrew = (await Body(EveryBlock())).All("p").Single(paragraph => paragraph.Says("lang") == "he");
        Assert.Equal("rtl", hebrew.Says("dir"));
    }

    private static async Task<System.Xml.Linq.XElement> Body(Article article) =>
        (await Rendered.AsAsync(new HtmlRenderer(), article)).Xml.Only("article");

    private static Dictionary<string, PreparedImage> Kept(string key) => new(StringComparer.Ordinal) { [key] = DrawnPictures.Gradient() };
}
