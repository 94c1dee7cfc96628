using NewsExport.Pdf.Shaping;

namespace NewsExport.Tests.Pdf.Shaping;

public sealed class ScriptTests
{
    private const string PersianText =
        "اسکله\u200Cی شمالی ولمارک که در سال ۱۸۸۷ ساخته شد (و یازده بار تعمیر شد) پیش از زمستان یک متر بلندتر می\u200Cشود، و کشتی\u200Cها هجده ماه در اسکله\u200Cی جنوبی می\u200Cمانند. "
        + "شهرداری دوازده میلیون کرون برای این کار کنار گذاشته است و Velmark Harbour این رقم را تأیید کرد.";

    [Fact]
    public void Persian_fills_the_measure_and_starts_at_the_right()
    {
        var lines = TextBench
            .Shape(PersianText, TextBench.Persian, TextDirection.RightToLeft, "fa")
            .Break(TextBench.Justified(300) with { FirstIndent = 18 });

        Assert.True(lines.Count > 2);
        Assert.Equal(300 - 18, lines[0].Extent().Right, 0.5);
        Assert.All(lines.Skip(1), static line => Assert.Equal(300, line.Extent().Right, 0.5));
        Assert.All(lines.SkipLast(1).Skip(1), static line => Assert.Equal(300, line.Width, 0.001));
        Assert.All(
            lines.SelectMany(static line => line.Runs),
            static run => Assert.Contains("Vazirmatn", run.Face.PostScriptName, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Latin_inside_Persian_reads_left_to_right_and_the_runs_stand_in_visual_order()
    {
        var line = Assert.Single(
            TextBench.Shape("کشتی Velmark رسید", TextBench.Persian, TextDirection.RightToLeft, "fa").Break(new LineSetting { Width = 400 })
        );

        var latin = Assert.Single(line.Runs, static run => !run.RightToLeft);
        Assert.Equal("Velmark", latin.Text.Trim());
        Assert.True(line.Runs.Zip(line.Runs.Skip(1)).All(static pair => pair.First.X <= pair.Second.X));
        Assert.True(line.Runs[0].RightToLeft && line.Runs[^1].RightToLeft);
    }

    [Fact]
    public void A_bracket_in_Persian_says_the_character_that_was_written()
    {
        var line = Assert.Single(
            TextBench.Shape("(کتاب", TextBench.Persian, TextDirection.RightToLeft, "fa").Break(new LineSetting { Width = 400 })
        );

        Assert.Contains(line.Runs.SelectMany(static run => run.Glyphs), static glyph => glyph.Text == "(");
        Assert.Equal("(کتاب", string.Concat(line.Runs.Select(static run => run.Text).Reverse()));
    }

    [Fact]
    public void The_joiner_of_Persian_is_said()
    {
        var line = Assert.Single(
            TextBench.Shape("می\u200Cخواهم", TextBench.Persian, TextDirection.RightToLeft, "fa").Break(new LineSetting { Width = 400 })
        );

        Assert.Contains('\u200C', string.Concat(line.Runs.SelectMany(static run => run.Glyphs).Select(static glyph => glyph.Text)));
    }

    [Fact]
    public void Hebrew_and_Hindi_have_fonts_of_their_own()
    {
        Assert.Equal("NotoSerifHebrew", FaceOf("שלום עולם", TextDirection.RightToLeft, "he"));
        Assert.Equal("NotoSerifDevanagari", FaceOf("नमस्ते दुनिया", TextDirection.LeftToRight, "hi"));
        Assert.Equal("SourceSerif4", FaceOf("Καλημέρα κόσμε", TextDirection.LeftToRight, "el"));
        Assert.Equal("SourceSerif4", FaceOf("Доброе утро", TextDirection.LeftToRight, "ru"));
    }

    [Fact]
    public void Chinese_is_spread_to_the_measure_and_no_line_starts_with_a_closing_mark()
    {
        Assert.SkipUnless(HasCjk, "no font for Chinese is installed: apt-get install fonts-noto-cjk");
        const string text =
            "港务局周二宣布，北部防波堤将在冬季之前再加高一米。「我们并不期待灾难，」港务长说，「但我们宁愿不感到意外。」工程从11月8日开始，渔民们的船只必须在南码头停泊十八个月。";

        var lines = TextBench
            .Shape(text, TextBench.Body with { Size = 10.5 }, language: "zh")
            .Break(TextBench.Justified(168) with { Hang = false });

        Assert.True(lines.Count > 3);
        Assert.All(lines.SkipLast(1), static line => Assert.Equal(168, line.Width, 0.01));
        Assert.All(lines, static line => Assert.DoesNotContain(line.Said()[0], "，。」、"));
        Assert.All(lines, static line => Assert.NotEqual('「', line.Said()[^1]));
        Assert.All(
            lines.Zip(lines.Skip(1)),
            static pair => Assert.False(char.IsDigit(pair.First.Said()[^1]) && pair.Second.Said()[0] is '月' or '日')
        );
        Assert.Equal(text, string.Concat(lines.Select(static line => line.Said())));
    }

    [Theory]
    [InlineData("zh", "，「", 1.5)]
    [InlineData("zh", "。”", 1.5)]
    [InlineData("ja", "、「", 1.5)]
    [InlineData("ja", "？！", 2)]
    [InlineData("zh-TW", "。，", 2)]
    public void Two_marks_with_white_between_them_take_an_em_and_a_half_where_the_region_sets_them_so(
        string language,
        string marks,
        double ems
    )
    {
        Assert.SkipUnless(HasCjk, "no font for Chinese is installed: apt-get install fonts-noto-cjk");
        var style = TextBench.Body with { Size = 10 };
        var setting = new LineSetting { Width = 400 };

        var with = TextBench.Shape($"港{marks}口", style, language: language).Break(setting).Single().Width;
        var without = TextBench.Shape("港口", style, language: language).Break(setting).Single().Width;

        Assert.Equal(ems * 10, with - without, 0.01);
    }

    [Fact]
    public void Japanese_and_Chinese_have_their_own_forms()
    {
        Assert.SkipUnless(HasCjk, "no font for Chinese is installed: apt-get install fonts-noto-cjk");

        Assert.Contains("CJKjp", FaceOf("直角", TextDirection.LeftToRight, "ja"), StringComparison.Ordinal);
        Assert.Contains("CJKsc", FaceOf("直角", TextDirection.LeftToRight, "zh"), StringComparison.Ordinal);
        Assert.Contains("CJKtc", FaceOf("直角", TextDirection.LeftToRight, "zh-TW"), StringComparison.Ordinal);
    }

    private static bool HasCjk =>
        TextBench.Fonts.Find('港', new FontChoice(FontFamily.Serif, false, false, WritingSystem.Cjk, "zh")) is not null;

    private static string FaceOf(string text, TextDirection direction, string language)
    {
        var line = Assert.Single(TextBench.Shape(text, TextBench.Body, direction, language).Break(new LineSetting { Width = 400 }));
        return Assert.Single(line.Runs.Select(static run => run.Face).Distinct()).PostScriptName.Split('-')[0];
    }

    /// <summary>A half form that a line end cuts off from its letter becomes a whole one, which is wider.</summary>
    [Fact]
    public void Measures_a_letter_that_is_cut_off_from_the_next_as_it_will_be_drawn()
    {
        var paragraph = TextBench.Shape(string.Concat(Enumerable.Repeat("नमस्ते", 12)), language: "hi");
        for (double width = 60; width < 140; width += 0.7)
        {
            foreach (var setting in (LineSetting[])[TextBench.Justified(width), new LineSetting { Width = width }])
            {
                Assert.All(paragraph.Break(setting), line => Assert.InRange(line.Width, 0, width + 0.1));
            }
        }
    }
}
