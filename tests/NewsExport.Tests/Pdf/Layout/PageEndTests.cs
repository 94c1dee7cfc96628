using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>How pages end, and with what the last one begins.</summary>
public sealed class PageEndTests
{
    private static readonly string[] Sentences =
    [
        "The harbourmaster's unpublished correspondence establishes that nobody understood the arrangement. ",
        "Nevertheless, an extraordinary quantity of paperwork accumulated underneath the staircase. ",
        "It was carried out in the spring. ",
        "Considerable disagreement surrounded the interpretation of several particularly inconvenient measurements, ",
        "and the committee postponed its conclusions indefinitely. ",
        "Children counted the boats instead. ",
    ];

    [Fact]
    public void Gives_the_last_page_four_lines_of_text_at_least()
    {
        List<string> poor = [];
        for (var paragraphs = 8; paragraphs < 44; paragraphs++)
        {
            var laidOut = Prose(paragraphs);
            var last = Enumerable.Range(1, laidOut.Pages.Count).Last(page => laidOut.Body(page).Count > 0);
            if (last > 1 && laidOut.Body(last).Count < 4)
            {
                poor.Add($"{paragraphs} paragraphs: {laidOut.Body(last).Count} lines on page {last}");
            }
        }

        Assert.Empty(poor);
    }

    [Fact]
    public void Takes_what_the_last_page_gets_from_ends_that_stay_within_four_lines()
    {
        for (var paragraphs = 8; paragraphs < 44; paragraphs++)
        {
            var laidOut = Prose(paragraphs);
            Assert.All(laidOut.Pages.SkipLast(2), page => Assert.InRange(page.Hole, -laidOut.Page.Lead, (4 * laidOut.Page.Lead) + 1));
        }
    }

    [Fact]
    public void Leaves_no_page_that_holds_nothing_but_the_colophon_where_the_pages_before_can_share()
    {
        List<int> alone = [];
        for (var paragraphs = 8; paragraphs < 44; paragraphs++)
        {
            var laidOut = Prose(paragraphs);
            var isAlone = laidOut.Body(laidOut.Pages.Count).Count == 0;
            if (isAlone && laidOut.Pages[^2].Hole < 2 * laidOut.Page.Lead)
            {
                alone.Add(paragraphs);
            }
        }

        Assert.Empty(alone);
    }

    [Fact]
    public void Ends_no_page_in_a_hyphen()
    {
        for (var paragraphs = 20; paragraphs < 44; paragraphs++)
        {
            var laidOut = Prose(paragraphs);
            for (var page = 1; page < laidOut.Pages.Count; page++)
            {
                var last = laidOut.Lines(page).LastOrDefault(line => line.Ink.Text.Text.Role.Size == laidOut.Sheet.Body.Size).Ink;
                Assert.False(last?.Line.EndsWithHyphen, $"{paragraphs} paragraphs: page {page} ends in \"{LaidOut.Words(last!)}\"");
            }
        }
    }

    [Fact]
    public void Says_all_words_once_where_pages_are_filled_again()
    {
        for (var paragraphs = 8; paragraphs < 44; paragraphs++)
        {
            var words = LaidOut.Squeezed(Prose(paragraphs).Text);
            for (var i = 0; i < paragraphs; i++)
            {
                Assert.Equal(2, words.Split($"§{i}§").Length);
            }
        }
    }

    [Fact]
    public void Leaves_no_page_that_holds_nothing_but_links_and_colophon_where_the_pages_before_can_share()
    {
        List<int> alone = [];
        for (var paragraphs = 8; paragraphs < 44; paragraphs++)
        {
            var laidOut = Prose(paragraphs, P([T("It was "), new Link("https://harbour.example/log", [T("written down")]), T(".")]));
            var isAlone = laidOut.Body(laidOut.Pages.Count).Count == 0;
            if (isAlone && laidOut.Pages[^2].Hole < 2 * laidOut.Page.Lead)
            {
                alone.Add(paragraphs);
            }
        }

        Assert.Empty(alone);
    }

    [Fact]
    public void What_closes_an_article_stands_together_where_it_has_a_page_of_its_own()
    {
        // A box is not parted: it cannot share its lines with the last page.
        var link = P([T("It was "), new Link("https://harbour.example/log", [T("written down")]), T(".")]);
        var seen = 0;
        for (var lines = 20; lines < 46; lines++)
        {
            List<Block> body = [link, .. Enumerable.Range(0, lines).Select(static i => P($"Line {i}."))];
            body.Add(new Aside([T("A box")], [.. Enumerable.Range(0, 6).Select(static i => P($"Boxed {i}."))]));
            var laidOut = LaidOut.Of(With([.. body]));
            var last = laidOut.Pages.Count;
            if (last == 1 || laidOut.Body(last).Count > 0)
            {
                continue;
            }

            seen++;
            var links = laidOut
                .Lines(last)
                .First(static line => LaidOut.Words(line.Ink).Contains("harbour.example", StringComparison.Ordinal));
            var colophon = laidOut.Lines(last).First(static line => LaidOut.Words(line.Ink) == "This copy");
            Assert.InRange(colophon.Baseline - links.Baseline, 20, 60);
        }

        Assert.True(seen > 0, "no article ended so");
    }

    /// <summary>Paragraphs of two to six lines with long words and a mark each.</summary>
    private static LaidOut Prose(int paragraphs, params Block[] after) =>
        LaidOut.Of(
            With([
                .. Enumerable
                    .Range(0, paragraphs)
                    .Select(i =>
                        P($"§{i}§ " + string.Concat(Enumerable.Range(0, 2 + (i * 7 % 5)).Select(j => Sentences[((i * 5) + j) % 6])))
                    ),
                .. after,
            ])
        );
}
