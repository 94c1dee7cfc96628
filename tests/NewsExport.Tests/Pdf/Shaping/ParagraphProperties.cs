using CsCheck;
using NewsExport.Pdf.Shaping;

namespace NewsExport.Tests.Pdf.Shaping;

/// <summary>What must hold for any text at any measure.</summary>
public sealed class ParagraphProperties
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.String[Gen.Char['a', 'z'], 1, 14],
        Gen.String[Gen.Char['a', 'z'], 1, 90],
        AnyOf(
            "Oskarsen,",
            "1887",
            "7.4 m",
            "co-operate",
            "p. 12",
            "a\u00ADna\u00ADlogue",
            "\u2014",
            "\u201Cquoted\u201D",
            "e\u0301te\u0301",
            "ffi\u200B",
            "x\u2060y"
        ),
        AnyOf(
            "https://example.org/a/b-c?d=e",
            "[12]",
            "\u2028",
            "\u00A0",
            "\t",
            "\u0007",
            "\uD83D",
            "\uDC00\uD800",
            "\uFFFC",
            "\u200D\u200C"
        ),
        AnyOf("سلام", "(کتاب)", "می\u200Cخواهم", "שלום", "١٢٣", "\u202Eabc\u202C", "\u2067x\u2069"),
        AnyOf("我们", "「引用」，", "11月8日", "日本語のテキスト。", "नमस्ते", "क्ष", "한국어"),
        Gen.String[Gen.Char, 1, 6]
    );

    private static readonly Gen<string> Text = Gen.Select(
        Word.Array[1, 30],
        AnyOf(" ", " ", "", "  "),
        static (words, gap) => string.Join(gap, words)
    );

    private static readonly Gen<LineSetting> Setting = Gen.Select(
        Gen.Double[1, 400],
        Gen.Double[0, 20],
        Gen.Bool,
        Gen.Bool,
        Gen.Bool,
        Gen.Bool,
        static (width, indent, justify, hyphenate, hang, balance) =>
            new LineSetting
            {
                Width = width,
                FirstIndent = Math.Min(indent, width / 2),
                Justify = justify,
                Hyphenate = hyphenate,
                Hang = hang,
                Balance = balance && !justify,
            }
    );

    private static readonly Gen<TextDirection> Direction = AnyOf(TextDirection.LeftToRight, TextDirection.RightToLeft);

    [Fact]
    public void Lines_are_consecutive_and_cover_the_whole_text() =>
        Gen.Select(Text, Setting, Direction)
            .Sample(
                static (text, setting, direction) =>
                {
                    var paragraph = TextBench.Shape(text, direction: direction);
                    var at = 0;
                    foreach (var line in paragraph.Break(setting))
                    {
                        Assert.Equal(at, line.Source.Start.Value);
                        Assert.True(line.Source.End.Value > at);
                        at = line.Source.End.Value;
                    }

                    Assert.Equal(paragraph.Text.Length, at);
                },
                iter: 400
            );

    [Fact]
    public void No_text_is_lost_or_said_twice() =>
        Gen.Select(Text, Setting, Direction)
            .Sample(
                static (text, setting, direction) =>
                {
                    var paragraph = TextBench.Shape(text, direction: direction);
                    var said = paragraph.Break(setting).SelectMany(static line => line.Runs).SelectMany(static run => run.Text);
                    Assert.Equal(Letters(paragraph.Text), Letters(said));
                },
                iter: 400
            );

    [Fact]
    public void Glyphs_say_what_their_run_says() =>
        Gen.Select(Text, Setting, Direction)
            .Sample(
                static (text, setting, direction) =>
                {
                    foreach (var run in TextBench.Shape(text, direction: direction).Break(setting).SelectMany(static line => line.Runs))
                    {
                        var glyphs = run.Glyphs.SelectMany(static glyph => glyph.Text);
                        if (run.Box is null && !run.RightToLeft)
                        {
                            Assert.Equal(run.Text, string.Concat(glyphs));
                        }
                        else if (run.Box is null)
                        {
                            Assert.Equal(run.Text.Length, glyphs.Count());
                        }

                        Assert.All(run.Glyphs, static glyph => Assert.NotEqual(0, glyph.Id));
                    }
                },
                iter: 400
            );

    [Fact]
    public void No_line_is_wider_than_the_measure() =>
        Gen.Select(Text, Setting, Direction)
            .Sample(
                static (text, setting, direction) =>
                {
                    var paragraph = TextBench.Shape(text, direction: direction);
                    var widest = Enumerable.Range(0, paragraph.Text.Length).Max(i => paragraph.Measures.Advance(i));
                    foreach (var line in paragraph.Break(setting))
                    {
                        // One glyph, with its hyphen, is the least that a line can hold.
                        Assert.True(line.Width <= Math.Max(setting.Width, (2 * widest) + 8) + 0.5, $"{line.Width} in {setting.Width}");
                    }
                },
                iter: 400
            );

    [Fact]
    public void Setting_twice_gives_the_same_lines() =>
        Gen.Select(Text, Setting)
            .Sample(
                static (text, setting) =>
                {
                    var (first, second) = (TextBench.Shape(text).Break(setting), TextBench.Shape(text).Break(setting));
                    Assert.Equal(first.Select(Describe), second.Select(Describe));
                },
                iter: 100
            );

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string Describe(TextLine line) =>
        string.Join(
            '|',
            line.Runs.Select(static run =>
                $"{run.X:F6} {string.Join(' ', run.Glyphs.Select(static glyph => $"{glyph.Id}:{glyph.Advance:F6}"))}"
            )
        );

    /// <summary>Characters that must survive, in no order: bidi runs stand in visual order.</summary>
    private static string Letters(IEnumerable<char> text) =>
        string.Concat(text.Where(static c => !Visibility.IsSilent(c) && !Visibility.IsTrailing(c)).Order());
}
