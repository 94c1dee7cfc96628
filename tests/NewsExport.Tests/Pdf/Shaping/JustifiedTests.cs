using NewsExport.Pdf.Shaping;

namespace NewsExport.Tests.Pdf.Shaping;

public sealed class JustifiedTests
{
    private const double Measure = 340;

    [Fact]
    public void Every_line_but_the_last_fills_the_measure()
    {
        var lines = TextBench.Shape(TextBench.Report).Break(TextBench.Justified(Measure));

        Assert.InRange(lines.Count, 9, 13);
        Assert.All(lines.SkipLast(1), line => Assert.Equal(Measure, line.Width, 0.001));
        Assert.True(lines[^1].Width < Measure);
    }

    /// <summary>Short words and no hyphens within reach: no breaks are good, and one loose line is better than a ragged paragraph.</summary>
    [Theory]
    [InlineData(
        "The choice to shut the mill belongs to one man with a lamp. Petra Rundholt has walked the same thirty-one rooms every third night for "
            + "thirty-one years, and her count is exact in the sense that nobody has yet found a door that she had left open."
    )]
    [InlineData(
        "The old mill above the weir shut in 1931, and for four decades nobody had a use for it. Rain stood in the lower rooms, alder took the "
            + "yards, and the track that had borne twelve wagons an hour went back to moss."
    )]
    public void A_paragraph_without_good_breaks_is_still_justified(string text)
    {
        for (var width = 300; width <= 360; width++)
        {
            var lines = TextBench.Shape(text).Break(TextBench.Justified(width));

            Assert.All(lines.SkipLast(1), line => Assert.Equal(width, line.Width, 0.001));
        }
    }

    [Fact]
    public void Full_stops_and_hyphens_hang_over_the_far_edge_and_quotes_over_the_near_one()
    {
        var lines = TextBench.Shape(TextBench.Report).Break(TextBench.Justified(Measure));

        foreach (var line in lines.SkipLast(1))
        {
            var (left, right) = line.Extent();
            var last = line.Said().TrimEnd()[^1];
            var hangs = last is '.' or ',' or ':' or ';' or '-' or '\u00AD';
            Assert.Equal(hangs, right > Measure + 0.2);
            Assert.Equal(line.Said()[0] is '\u201C', left < -0.2);
        }
    }

    [Fact]
    public void Hyphens_stand_between_three_letters_and_say_that_they_were_added()
    {
        var lines = TextBench.Shape(TextBench.Report).Break(TextBench.Justified(Measure));

        var hyphenated = lines.Where(static line => line.EndsWithHyphen).ToList();
        Assert.NotEmpty(hyphenated);
        foreach (var line in hyphenated)
        {
            Assert.EndsWith("\u00AD", line.Said(), StringComparison.Ordinal);
            Assert.True(line.Said().Split(' ')[^1].Length > 3);
        }
    }

    [Fact]
    public void The_first_line_is_indented_and_the_mark_at_the_end_has_its_room()
    {
        var paragraph = TextBench.Shape(TextBench.Report);
        var plain = paragraph.Break(TextBench.Justified(Measure));
        var lines = paragraph.Break(
            TextBench.Justified(Measure) with
            {
                FirstIndent = 15,
                LastLineReserve = Measure - plain[^1].Width + 1,
            }
        );

        Assert.Equal(15, lines[0].Runs[0].X, 0.001);
        Assert.Equal(Measure - 15, lines[0].Width, 0.001);
        Assert.True(lines[^1].Width < plain[^1].Width);
    }

    [Fact]
    public void A_number_keeps_its_unit_a_name_its_initials_and_a_link_its_number()
    {
        foreach (var width in Enumerable.Range(60, 280))
        {
            var text = "The waves of 7.4 m were met by Dr. H. J. Oskarsen on p. 12 of the report \u2014 a first [3] indeed";
            var said = TextBench.Shape(text).Break(new LineSetting { Width = width }).Select(static line => line.Said().TrimEnd()).ToList();

            Assert.DoesNotContain(said, static line => line.EndsWith("7.4", StringComparison.Ordinal));
            Assert.DoesNotContain(said, static line => line.EndsWith("p.", StringComparison.Ordinal));
            Assert.DoesNotContain(
                said,
                static line => line.EndsWith("H.", StringComparison.Ordinal) || line.EndsWith("J.", StringComparison.Ordinal)
            );
            Assert.DoesNotContain(said, static line => line.StartsWith('[') || line.StartsWith('\u2014'));
        }
    }

    [Fact]
    public void A_glued_span_stays_with_the_word_before_it()
    {
        TextSpan[] spans =
        [
            new("the report", TextBench.Body),
            new("[128]", TextBench.Body with { Family = FontFamily.Sans, Size = 6, Rise = 4 }) { GluedToPrevious = true },
            new(" of the harbour", TextBench.Body),
        ];
        foreach (var width in Enumerable.Range(30, 90))
        {
            Assert.All(
                TextBench.Shape(spans).Break(new LineSetting { Width = width }),
                static line => Assert.False(line.Said().StartsWith('['))
            );
        }
    }

    [Fact]
    public void Addresses_break_after_slashes_and_before_marks_and_get_no_hyphen()
    {
        var address = new TextSpan("https://www.example.org/harbour/north-breakwater?part=2", TextBench.Body) { IsAddress = true };
        foreach (var width in Enumerable.Range(80, 150))
        {
            var lines = TextBench.Shape([address]).Break(TextBench.Justified(width) with { Justify = false });
            foreach (var (line, next) in lines.Zip(lines.Skip(1)))
            {
                Assert.True(line.Said()[^1] == '/' || next.Said()[0] is '.' or '-' or '?' or '=', $"{line.Said()} | {next.Said()}");
            }
        }
    }

    [Fact]
    public void A_word_of_ten_thousand_letters_is_broken_between_letters()
    {
        var lines = TextBench.Shape(new string('w', 10_000)).Break(TextBench.Justified(Measure));

        Assert.True(lines.Count > 200);
        Assert.All(lines, static line => Assert.True(line.Width <= Measure + 0.001));
        Assert.Equal(10_000, lines.Sum(static line => line.Said().Length));
    }

    [Fact]
    public void A_hundred_thousand_places_to_break_of_no_width_are_one()
    {
        var lines = TextBench.Shape("start" + new string('\u200B', 100_000) + "end").Break(TextBench.Justified(Measure));

        Assert.Equal("startend", Assert.Single(lines).Said());
    }

    [Fact]
    public void Forced_line_ends_are_kept_and_not_stretched()
    {
        var lines = TextBench.Shape("Under the wall\u2028the water slept\u2028\u2028until the morning").Break(TextBench.Justified(Measure));

        Assert.Equal(["Under the wall", "the water slept", "", "until the morning"], lines.Select(static line => line.Said()));
        Assert.All(lines, static line => Assert.True(line.Width < 100));
    }

    [Fact]
    public void Balanced_lines_are_few_and_even()
    {
        var paragraph = TextBench.Shape(
            "A breakwater older than the town council will outlive its critics",
            TextBench.Body with
            {
                Size = 29,
            }
        );
        var greedy = paragraph.Break(new LineSetting { Width = Measure });
        var balanced = paragraph.Break(new LineSetting { Width = Measure, Balance = true });

        Assert.Equal(greedy.Count, balanced.Count);
        Assert.True(balanced.Max(static line => line.Width) - balanced.Min(static line => line.Width) < 90);
    }
}
