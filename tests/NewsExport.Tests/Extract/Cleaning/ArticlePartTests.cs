using NewsExport.Markup.Text;

namespace NewsExport.Tests.Extract.Cleaning;

/// <summary>Parts that look like furniture and belong to the article, and parts of its head that belong to its metadata.</summary>
public sealed class ArticlePartTests
{
    private const string Note =
        "<aside class='note'><h3>How we counted</h3><p>Boats were counted at six and at eight, by two people who did not speak to each other, on all days without fog.</p></aside>";

    [Fact]
    public void Keeps_a_note_among_the_paragraphs_as_an_aside() =>
        Assert.Contains(
            Article($"<article>{ExtractedPage.Prose}{Note}</article>").Body,
            block => block is Aside { Title.Count: > 0, Content: [Paragraph] }
        );

    [Fact]
    public void Takes_out_an_aside_of_links() =>
        Assert.DoesNotContain(
            "quay opens",
            ExtractedPage.TextOf(
                $"<article>{ExtractedPage.Prose}<aside><p><a href='/a'>The quay opens in May, says the town, and not a week before that</a></p></aside></article>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Makes_a_credits_line_the_labels_of_its_names()
    {
        var article = Article(
            "<article><h1>Boats before breakfast</h1><p class='credits'><span>Words <a rel='author' href='/p/one'>Ida Holm</a></span> <span>Photographs <a rel='author' href='/p/two'>Per Lund</a></span> <time datetime='2025-03-01'>1 March 2025</time></p><div>"
                + ExtractedPage.Prose
                + "</div></article>"
        );

        Assert.Equal(
            [("Ida Holm", "Words"), ("Per Lund", "Photographs")],
            article.Metadata.Authors!.Value.Select(author => (author.Name, author.Label ?? ""))
        );
        Assert.DoesNotContain("Photographs", ArticleText.Of(article), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_line_between_headline_and_byline_as_the_subtitle()
    {
        var article = Article(
            "<article><h1>Boats before breakfast</h1><p class='lead'>In a harbour without a quay, the day is over when others get up.</p><p class='byline'>By Ida Holm</p>"
                + ExtractedPage.Prose
                + "</article>"
        );

        Assert.Equal("In a harbour without a quay, the day is over when others get up.", article.Metadata.Subtitle?.Value);
        Assert.DoesNotContain("others get up", ArticleText.Of(article), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_who_said_a_quotation() =>
        Assert.Contains(
            "Ida Holm, skipper",
            ExtractedPage.TextOf(
                $"<article>{ExtractedPage.Prose}<blockquote><p>We count them out and we count them back, and that is all the office does.</p><footer>Ida Holm, skipper</footer></blockquote>{ExtractedPage.Prose.Replace("the", "that", StringComparison.Ordinal)}</article>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Keeps_a_refrain_whose_first_time_bears_a_note_mark()
    {
        const string Refrain =
            "The lamp is lit at four and put out at eight, and whoever forgets it pays for the oil of the whole week, and for the wick as well, in coins and never in fish, however good the catch of that week may have been";
        var text = ExtractedPage.TextOf($"<article><p>{Refrain}.<sup>1</sup></p>{ExtractedPage.Prose}<p>{Refrain}.</p></article>");

        Assert.Equal(3, text.Split(Refrain).Length);
    }

    [Fact]
    public void Takes_out_a_copy_from_another_part_of_the_page()
    {
        const string Said =
            "The lamp is lit at four and put out at eight, and whoever forgets it pays for the oil of the whole week, and for the wick as well, in coins and never in fish, however good the catch of that week may have been";
        var text = ExtractedPage.TextOf(
            $"<article><div><p>{Said}.</p>{ExtractedPage.Prose}</div><section><p>{Said}.</p></section></article>"
        );

        Assert.Equal(2, text.Split(Said).Length);
    }

    [Fact]
    public void Reads_a_page_without_running_text() =>
        Assert.Contains(
            "Herring",
            ExtractedPage.TextOf(
                "<article><h1>Catch of the week</h1><table><tr><th>Fish</th><th>Boxes</th><th>Boat</th></tr><tr><td>Herring</td><td>412</td><td>Two Sisters</td></tr><tr><td>Cod</td><td>87</td><td>Old Hand</td></tr><tr><td>Flounder</td><td>31</td><td>Two Sisters</td></tr><tr><td>Whitefish</td><td>5</td><td>Borrowed Time</td></tr></table></article>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Tells_that_only_the_beginning_is_shown() =>
        Assert.Contains(
            ExtractedPage
                .Of(
                    $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}}</script><article>{ExtractedPage.Prose}</article><div class='paywall'>Go on reading</div>"
                )
                .Value!.Diagnostics,
            diagnostic => diagnostic.Id == "NX3001"
        );

    private static Article Article(string body) => ExtractedPage.Of(body).Value!.Article;
}
