using NewsExport.Extract;
using NewsExport.Tests.Extract.Cleaning;

namespace NewsExport.Tests.Extract.Choosing;

public sealed class PageVerdictTests
{
    [Theory]
    [InlineData(SourceErrorCode.SoftError, "Page not found", "<h1>Page not found</h1><p>The page that you asked for is not here.</p>")]
    [InlineData(SourceErrorCode.Blocked, "Just a moment...", "<div id='challenge-form'>Verifying you are human.</div>")]
    [InlineData(SourceErrorCode.NeedsJavascript, "Harbour", "<div id='root'></div><script src='a.js'></script>")]
    [InlineData(SourceErrorCode.NoArticle, "Harbour", "<p>Soon.</p>")]
    public void Says_what_stands_where_an_article_should_be(SourceErrorCode code, string title, string body) =>
        Assert.Equal(code, ExtractedPage.Of(body, title: title).Error?.Code);

    [Fact]
    public void Takes_a_note_on_a_page_of_its_own() =>
        Assert.Equal(
            "The ferry does not sail today, for there is ice on the ropes.",
            ExtractedPage.TextOf("<p>The ferry does not sail today, for there is ice on the ropes.</p>")
        );

    [Theory]
    [InlineData("<script type='application/ld+json'>{}</script>")]
    [InlineData("<script type='text/template'><p></p></script>")]
    [InlineData("<script type='application/json' id='settings'>{}</script>")]
    public void Takes_a_note_beside_a_block_of_data(string data) =>
        Assert.Equal(
            "The ferry does not sail today, for there is ice on the ropes.",
            ExtractedPage.TextOf($"{data}<p>The ferry does not sail today, for there is ice on the ropes.</p>")
        );

    [Theory]
    [InlineData("<script type='text/javascript' src='a.js'></script>")]
    [InlineData("<script type=module src='a.js'></script>")]
    [InlineData("<script language=JavaScript src='a.js'></script>")]
    public void Says_that_a_script_makes_the_page(string script) =>
        Assert.Equal(SourceErrorCode.NeedsJavascript, ExtractedPage.Of($"<div id='root'></div>{script}").Error?.Code);

    [Fact]
    public void Does_not_take_data_for_the_script_that_makes_a_page() =>
        Assert.Equal(
            SourceErrorCode.NoArticle,
            ExtractedPage.Of("<div id='root'></div><script type='application/ld+json'>{}</script>").Error?.Code
        );

    [Fact]
    public void Takes_no_note_from_a_page_that_goes_elsewhere() =>
        Assert.Equal(
            SourceErrorCode.NoArticle,
            ExtractedPage
                .Of("<meta http-equiv='refresh' content='0; url=/new'><p>This page has moved to another place on the site.</p>")
                .Error?.Code
        );

    [Fact]
    public void Reads_the_page_that_stands_in_noscript() =>
        Assert.Contains(
            "harbour office",
            ExtractedPage.TextOf(
                $"<noscript><div>{ExtractedPage.Prose}{ExtractedPage.Prose.Replace("the", "that", StringComparison.Ordinal)}</div></noscript><script src='a.js'></script>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Believes_an_article_about_error_pages() =>
        Assert.NotNull(
            ExtractedPage
                .Of($"<article>{string.Concat(Enumerable.Repeat(ExtractedPage.Prose, 4))}</article>", title: "404 not found: a history")
                .Value
        );

    [Fact]
    public void Takes_the_body_that_the_user_selects() =>
        Assert.Equal(
            "Soon.",
            ExtractedPage.TextOf($"<article>{ExtractedPage.Prose}</article><p id=n>Soon.</p>", new ExtractOptions { Select = "#n" })
        );

    [Fact]
    public void Says_when_nothing_is_selected() =>
        Assert.Contains(
            "--select #none",
            ExtractedPage.Of($"<article>{ExtractedPage.Prose}</article>", new ExtractOptions { Select = "#none" }).Error!.Message,
            StringComparison.Ordinal
        );
}
