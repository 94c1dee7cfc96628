using NewsExport.Testing.Articles;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

public sealed class PageFillTests
{
    private const string Long =
        "The ferry leaves at six, and nobody on the quay has ever seen it leave a minute later; the captain says that the tide does not read "
        + "the timetable, and the clerk who wrote the timetable says that the tide could learn a thing or two from the captain, who is his brother. ";

    [Fact]
    public void Fills_a_page_of_plain_text_to_the_last_line()
    {
        var laidOut = LaidOut.Of(With([.. Enumerable.Range(0, 30).Select(_ => P(Long + Long + Long))]));
        Assert.Equal(laidOut.Page.Lines, laidOut.Body(2).Count, 1.0);
    }

    [Fact]
    public void Puts_body_lines_on_the_grid()
    {
        var laidOut = LaidOut.Of(LongRead());
        var first = laidOut.Page.TextTop + laidOut.Sheet.Body.Ascent;
        foreach (var page in Enumerable.Range(1, laidOut.Pages.Count))
        {
            foreach (var (_, baseline) in laidOut.Body(page))
            {
                var lines = (baseline - first) / laidOut.Page.Lead;
                Assert.Equal(Math.Round(lines), lines, 0.01);
            }
        }
    }

    [Theory]
    [InlineData("a4")]
    [InlineData("a5")]
    [InlineData("letter")]
    public void Loses_no_words_on_any_page_size(string size)
    {
        var options = new RenderOptions
        {
            PageSize = size switch
            {
                "a4" => PageSize.A4,
                "a5" => PageSize.A5,
                _ => PageSize.Letter,
            },
        };
        var laidOut = LaidOut.Of(EveryBlock(), options);
        var squeezed = LaidOut.Squeezed(laidOut.Text);
        foreach (
            var words in (string[])
                [
                    "Twice a day the bay",
                    "A bucket:",
                    "and wait.",
                    "Holdfast",
                    "Ola Brekke, ferryman",
                    "It has its reasons.",
                    "print(\"<low & dry>\")",
                    "no reading",
                    "Readings on 3 November",
                    "The north shore and the pier.",
                    "404, not found",
                    "The turn of the tide in one minute",
                    "Low water at the pier, 6:12.",
                    "What a knot is",
                    "06:12",
                    "By noon the bay is full",
                    "As the manuscript has it.",
                    "https://tides.example/tables?port=12&year=2026",
                ]
        )
        {
            Assert.Contains(LaidOut.Squeezed(words), squeezed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sets_no_line_wider_than_its_column()
    {
        var laidOut = LaidOut.Of(EveryBlock());
        foreach (var page in Enumerable.Range(1, laidOut.Pages.Count))
        {
            foreach (var (ink, _) in laidOut.Lines(page))
            {
                Assert.True(
                    ink.Line.Width <= ink.Width + 0.5,
                    $"\"{LaidOut.Words(ink)}\" is {ink.Line.Width} wide, its column {ink.Width}"
                );
            }
        }
    }

    [Fact]
    public void Keeps_everything_between_the_first_and_the_last_line_of_the_grid()
    {
        var laidOut = LaidOut.Of(LongRead(6, 6));
        foreach (var page in Enumerable.Range(2, laidOut.Pages.Count - 1))
        {
            foreach (var (ink, baseline) in laidOut.Lines(page))
            {
                Assert.InRange(baseline, laidOut.Page.TextTop, laidOut.Page.TextTop + laidOut.Page.GridHeight);
                Assert.NotNull(ink);
            }
        }
    }

    [Fact]
    public void Leaves_no_page_but_the_last_with_a_hole_of_more_than_a_third()
    {
        var laidOut = LaidOut.Of(LongRead(8, 5));
        foreach (var page in laidOut.Pages.SkipLast(2))
        {
            Assert.True(page.Filled > laidOut.Page.GridHeight * 0.66, $"page {page.Number} ends at {page.Filled}");
        }
    }

    [Fact]
    public void Leaves_two_lines_of_a_paragraph_on_each_side_of_a_page_end()
    {
        var laidOut = LaidOut.Of(With([.. Enumerable.Range(0, 40).Select(i => P($"{i}. " + Long + (i % 3 == 0 ? Long : "")))]));
        for (var page = 1; page < laidOut.Pages.Count; page++)
        {
            var last = laidOut.Lines(page).Last(line => line.Ink.Text.Text.Role.Size == laidOut.Sheet.Body.Size).Ink;
            var onThisPage = laidOut.Lines(page).Count(line => ReferenceEquals(line.Ink.Text, last.Text));
            var onTheNext = laidOut.Lines(page + 1).Count(line => ReferenceEquals(line.Ink.Text, last.Text));
            Assert.True(onThisPage >= 2 && onTheNext != 1, $"page {page}: {onThisPage} lines here, {onTheNext} there");
        }
    }

    [Fact]
    public void Lays_out_the_same_pages_twice()
    {
        var (first, second) = (LaidOut.Of(EveryBlock()), LaidOut.Of(EveryBlock()));
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(first.Pages.Select(page => page.Filled), second.Pages.Select(page => page.Filled));
    }
}
