using NewsExport.Pdf.Shaping;

namespace NewsExport.Tests.Pdf.Shaping;

public sealed class GlyphTests
{
    private static readonly LineSetting Wide = new() { Width = 600 };

    [Fact]
    public void A_ligature_says_all_its_letters()
    {
        var glyphs = Glyphs("fjord, affluent", TextBench.Body);

        Assert.Equal("fjord, affluent", string.Concat(glyphs.Select(static glyph => glyph.Text)));
    }

    [Fact]
    public void Code_has_no_ligatures()
    {
        var code = new TextStyle(FontFamily.Mono, 8.4, new Rgb(0, 0, 0)) { Ligatures = false };
        var plain = Glyphs("a != b", code);
        var joined = Glyphs("a != b", code with { Ligatures = true });

        Assert.Equal(Glyphs("!", code)[0].Id, plain[2].Id);
        Assert.NotEqual(plain.Select(static glyph => glyph.Id), joined.Select(static glyph => glyph.Id));
        Assert.All(plain, static glyph => Assert.Equal(8.4 * 0.6, glyph.Advance, 0.001));
    }

    [Fact]
    public void Figures_are_old_style_in_text_and_lining_elsewhere() =>
        Assert.NotEqual(
            Glyphs("1987", TextBench.Body).Select(static glyph => glyph.Id),
            Glyphs("1987", TextBench.Body with { OldStyleFigures = false }).Select(static glyph => glyph.Id)
        );

    [Fact]
    public void Superscripts_are_drawn_forms_or_smaller_letters_moved_up()
    {
        var figure = Run("2", TextBench.Body with { Form = VerticalForm.Superscript });
        var foreign = Run("ж", TextBench.Body with { Form = VerticalForm.Superscript });

        Assert.Equal(TextBench.Body.Size, figure.Size);
        Assert.NotEqual(Glyphs("2", TextBench.Body)[0].Id, figure.Glyphs[0].Id);
        Assert.True(foreign.Size < TextBench.Body.Size);
        Assert.True(foreign.Rise > 0);
    }

    [Fact]
    public void Small_capitals_are_drawn_forms() =>
        Assert.NotEqual(Glyphs("nato", TextBench.Body)[0].Id, Glyphs("nato", TextBench.Body with { SmallCaps = true })[0].Id);

    [Fact]
    public void Tracking_widens_each_letter()
    {
        var plain = Glyphs("KICKER", TextBench.Body);
        var tracked = Glyphs("KICKER", TextBench.Body with { Tracking = 0.075 });

        Assert.Equal(
            6 * 0.075 * TextBench.Body.Size,
            tracked.Sum(static glyph => glyph.Advance) - plain.Sum(static glyph => glyph.Advance),
            0.01
        );
    }

    [Fact]
    public void Symbols_that_the_face_lacks_come_from_another_face()
    {
        var runs = TextBench.Shape("so → there ✓").Break(Wide).Single().Runs;

        Assert.Equal("so → there ✓", string.Concat(runs.Select(static run => run.Text)));
        Assert.All(runs.SelectMany(static run => run.Glyphs), static glyph => Assert.NotEqual(0, glyph.Id));
    }

    [Fact]
    public void Characters_without_any_glyph_are_counted_and_shown_as_question_marks()
    {
        using var fonts = new FontLibrary([]);
        using var shaper = new TextShaper(fonts);
        var shaped = shaper.Shape(new TextParagraph([new TextSpan("ab 漢字漢", TextBench.Body)], TextDirection.LeftToRight, "en"));

        var missing = shaped.Missing;
        var line = Assert.Single(shaped.Break(Wide));

        Assert.Equal(3, missing.Missing);
        Assert.Equal(5, missing.Characters);
        Assert.Equal(2, missing.ByCodePoint['漢']);
        var question = Glyphs("?", TextBench.Body)[0].Id;
        Assert.Equal(3, line.Runs.SelectMany(static run => run.Glyphs).Count(glyph => glyph.Id == question));
        Assert.Equal("ab 漢字漢", string.Concat(line.Runs.SelectMany(static run => run.Glyphs).Select(static glyph => glyph.Text)));
    }

    [Fact]
    public void Controls_and_characters_of_no_width_are_invisible() =>
        Assert.Equal(
            Glyphs("harbour", TextBench.Body).Select(static glyph => (glyph.Id, glyph.Text)),
            Glyphs("har\u200Bb\u0007our\uFEFF", TextBench.Body).Select(static glyph => (glyph.Id, glyph.Text))
        );

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_replacement_character() => Assert.Equal("a\uFFFDb", TextBench.Shape("a\uD83Db").Text);

    [Fact]
    public void A_picture_in_the_line_has_its_box_and_raises_the_line()
    {
        TextSpan[] spans = [new("see ", TextBench.Body), new("\uFFFC", TextBench.Body) { Box = (20, 14) }, new(" here", TextBench.Body)];
        var line = Assert.Single(TextBench.Shape(spans).Break(Wide));

        Assert.Equal((20, 14), Assert.Single(line.Runs, static run => run.Box is not null).Box);
        Assert.Equal(14, line.BoxAscent);
        Assert.True(line.Width > 20 + 30);
    }

    [Fact]
    public void Tags_are_carried_and_part_runs()
    {
        var link = new object();
        TextSpan[] spans = [new("read ", TextBench.Body), new("the note", TextBench.Body, null, link), new(" now", TextBench.Body)];
        var line = Assert.Single(TextBench.Shape(spans).Break(Wide));

        Assert.Equal("the note", Assert.Single(line.Runs, run => ReferenceEquals(run.Tag, link)).Text);
        Assert.Equal(3, line.Runs.Length);
    }

    private static GlyphRun Run(string text, TextStyle style) =>
        Assert.Single(Assert.Single(TextBench.Shape(text, style).Break(Wide)).Runs);

    private static PlacedGlyph[] Glyphs(string text, TextStyle style) => Run(text, style).Glyphs;
}
