using NewsExport.Extract;

namespace NewsExport.Tests.Extract.Cleaning;

public sealed class CleaningStepTests
{
    [Theory]
    [InlineData("share-bar", "<div class='share-buttons'>Pass this along to someone</div>", "Pass this along")]
    [InlineData("related-posts", "<div class='related-posts'><a href='/x'>Ice on the upper lake</a></div>", "Ice on the upper lake")]
    [InlineData("newsletter-box", "<div class='newsletter-signup'>Our letter comes on Fridays</div>", "comes on Fridays")]
    [InlineData("author-box", "<div class='author-box'>She keeps two cats and a boat</div>", "two cats")]
    [InlineData("comment-section", "<div id='comments'>I was there too, said a reader</div>", "said a reader")]
    [InlineData("hidden-elements", "<div style='display:none'>For the script alone</div>", "script alone")]
    [InlineData("page-furniture", "<nav>Harbour Town Sea</nav>", "Harbour Town Sea")]
    [InlineData("theme-credit", "<p>Proudly powered by WordPress | Theme: Gullwing by Someone</p>", "powered by")]
    [InlineData("read-also-lines", "<p><b>Read also:</b> <a href='/y'>How the light was built</a></p>", "light was built")]
    [InlineData("end-sections", "<div><h3>You might also like</h3><p>Six ways to mend a net, told briefly</p></div>", "mend a net")]
    public void Takes_out_what_is_not_the_article_and_says_so(string step, string furniture, string words)
    {
        var result = ExtractedPage.Of($"<article>{ExtractedPage.Prose}{furniture}</article>");

        var text = NewsExport.Markup.Text.ArticleText.Of(result.Value!.Article);
        Assert.DoesNotContain(words, text, StringComparison.Ordinal);
        Assert.Contains("harbour office", text, StringComparison.Ordinal);
        Assert.Contains("dearest by a long way", text, StringComparison.Ordinal);
        Assert.Contains(result.Value.Removals, removal => removal.Step == step);
    }

    [Fact]
    public void Keeps_a_link_named_related_inside_its_sentence() =>
        Assert.Contains(
            "the ferry law of 1911",
            ExtractedPage.TextOf(
                $"<article>{ExtractedPage.Prose}<p>It rests on <a class='related' href='/law'>the ferry law of 1911</a>, which nobody has changed since.</p></article>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Does_not_believe_a_name_that_covers_the_whole_text() =>
        Assert.Contains(
            "harbour office",
            ExtractedPage.TextOf($"<div class='widget'>{ExtractedPage.Prose}</div>"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Takes_out_what_the_user_names() =>
        Assert.DoesNotContain(
            "older skippers",
            ExtractedPage.TextOf($"<article>{ExtractedPage.Prose}</article>", new ExtractOptions { Remove = ["p:nth-of-type(2)"] }),
            StringComparison.Ordinal
        );
}
