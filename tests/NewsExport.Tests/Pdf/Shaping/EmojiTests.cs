using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Shaping.Emoji;

namespace NewsExport.Tests.Pdf.Shaping;

/// <summary>Emoji on a machine whose fonts have none.</summary>
public sealed class EmojiTests : IDisposable
{
    private const string Runner = "\U0001F3C3\u200D\u2640\uFE0F";
    private const string Family = "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466";
    private const string England = "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F";

    private static readonly LineSetting Wide = new() { Width = 2000 };

    private readonly FontLibrary _fonts = new([]);
    private readonly TextShaper _shaper;

    public EmojiTests() => _shaper = new TextShaper(_fonts);

    public void Dispose()
    {
        _shaper.Dispose();
        _fonts.Dispose();
    }

    [Theory]
    [InlineData("en", "so \U0001F600 then", "so [grinning face] then")]
    [InlineData("de", "so \U0001F600 dann", "so [grinsendes Gesicht] dann")]
    [InlineData("fi", "\U0001F600", "[grinning face]")]
    [InlineData("en", "\U0001F469\u200D\U0001F680\U0001F1F3\U0001F1F4", "[woman astronaut][flag: Norway]")]
    [InlineData("en", "\U0001F44B\U0001F3FD hi", "[waving hand] hi")]
    [InlineData("en", Runner + ".", "[woman running].")]
    [InlineData("en", "\U0001F3C3\U0001F3FF\u200D\u2640\uFE0F", "[woman running]")]
    [InlineData("en", Family, "[family: man, woman, girl, boy]")]
    [InlineData("en", "press 1\uFE0F\u20E3 or *\u20E3", "press [keycap: 1] or [keycap: *]")]
    [InlineData("en", England + "!", "[flag: England]!")]
    [InlineData("en", "\u2764\uFE0F\u200D\U0001F525", "[heart on fire]")]
    [InlineData("en", "\U0001F1F3\U0001F1F4\U0001F1F3", "[flag: Norway][N]")]
    [InlineData("en", "\U0001F600\U0001F3FD", "[grinning face][medium skin tone]")]
    [InlineData("en", "\U0001F600\u200D \u200D\U0001F600\uFE0F", "[grinning face] [grinning face]")]
    [InlineData("en", "\U0001F436\u200D\U0001F680", "[dog face, rocket]")]
    [InlineData("en", "\U0001F92D", "[face with hand over mouth]")]
    [InlineData("en", "\U0001FAE2", "[face with open eyes and hand…]")]
    public void An_emoji_without_a_glyph_shows_its_name_and_says_itself(string language, string text, string shown)
    {
        var shaped = Shape(text, TextDirection.LeftToRight, language);

        Assert.Equal(0, shaped.Missing.Missing);
        Assert.Equal(text, Said(shaped));
        Assert.Equal(Ids(Shape(shown, TextDirection.LeftToRight, language)), Ids(shaped));
    }

    [Theory]
    [InlineData("fa", "سلام \U0001F600 دوست", "سلام [خنده] دوست")]
    [InlineData("fa", "سلام \U0001F197 دوست", "سلام [دکمهٔ OK] دوست")]
    [InlineData("fa", "\U0001F51F", "[جلد کلید: 10]")]
    [InlineData("he", "שלום " + Runner + "\U0001F600.", "שלום [אישה רצה][חיוך רחב].")]
    public void From_right_to_left_the_name_is_in_the_language_of_the_text_and_its_letters_run_as_they_should(
        string language,
        string text,
        string shown
    ) => Assert.Equal(Ids(Shape(shown, TextDirection.RightToLeft, language)), Ids(Shape(text, TextDirection.RightToLeft, language)));

    [Theory]
    [InlineData("字\u200D字\uFE00", "??")]
    [InlineData("字\u200B字", "??")]
    [InlineData("字\u3000字\u00A0字", "?\u3000?\u00A0?")]
    [InlineData("字\u034F\U0001F600", "?[grinning face]")]
    public void What_needs_no_glyph_never_shows_a_question_mark(string text, string shown) =>
        Assert.Equal(Ids(Shape(shown)), Ids(Shape(text)));

    [Fact]
    public void Each_emoji_counts_once_however_many_characters_it_has()
    {
        var missing = Shape($"{Runner}{Family} {England}字1\uFE0F\u20E3").Missing;

        Assert.Equal(4, missing.Named);
        Assert.Equal(1, missing.Missing);
        Assert.Equal(5, missing.Characters);
    }

    [Theory]
    [InlineData("\U0001F600")]
    [InlineData(Runner)]
    [InlineData("字\u200D")]
    [InlineData("\u2764\u200D")]
    [InlineData("\U0001F468\u200D字\u200D")]
    [InlineData("\U0001F3F4\U000E0067")]
    public void Two_hundred_thousand_in_one_paragraph_come_through(string one)
    {
        var text = string.Concat(Enumerable.Repeat(one, 200_000));

        var said = Shape(text).Break(TextBench.Justified(400)).Sum(static line => line.Said().Length);

        Assert.Equal(text.Length, said);
    }

    [Fact]
    public void Every_language_names_the_same_emoji_and_its_fonts_have_the_letters()
    {
        var library = new EmojiLibrary();
        var english = library.English.Sequences.Order(StringComparer.Ordinal).ToArray();
        foreach (var language in "en de fr es it pt nl sv pl ru tr ar fa ur he zh zh-hant ja ko".Split(' '))
        {
            var names = library.Of(language);
            Assert.Equal(english, names!.Sequences.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("en de fr es it pt nl sv pl ru tr", "Serif Sans Mono")]
    [InlineData("ar fa ur he", "Serif Sans")]
    public void The_fonts_have_all_letters_of_all_names(string languages, string families)
    {
        foreach (var language in languages.Split(' '))
        {
            var names = new EmojiLibrary().Of(language)!;
            foreach (var family in families.Split(' ').Select(Enum.Parse<FontFamily>))
            {
                Assert.Equal(
                    (language, family, ""),
                    (language, family, string.Join(' ', names.Sequences.Where(emoji => !ShowsName(emoji, names, language, family))))
                );
            }
        }
    }

    /// <summary>A few signs are in our own fonts; all others show exactly what the name would as text.</summary>
    private bool ShowsName(string emoji, EmojiNames names, string language, FontFamily family)
    {
        var direction = language is "ar" or "fa" or "ur" or "he" ? TextDirection.RightToLeft : TextDirection.LeftToRight;
        ShapedParagraph Set(string text) =>
            _shaper.Shape(new TextParagraph([new TextSpan(text, TextBench.Body with { Family = family })], direction, language));
        var shaped = Set(emoji);
        return shaped.Missing.Named == 0 || Ids(shaped).SequenceEqual(Ids(Set(MissingMark.Of(names.Of(emoji)))));
    }

    private ShapedParagraph Shape(string text, TextDirection direction = TextDirection.LeftToRight, string language = "en") =>
        _shaper.Shape(new TextParagraph([new TextSpan(text, TextBench.Body)], direction, language));

    private static uint[] Ids(ShapedParagraph shaped) =>
        [.. Glyphs(shaped).Where(static glyph => glyph.Advance > 0).Select(static glyph => (uint)glyph.Id)];

    private static string Said(ShapedParagraph shaped) => string.Concat(Glyphs(shaped).Select(static glyph => glyph.Text));

    private static IEnumerable<PlacedGlyph> Glyphs(ShapedParagraph shaped) =>
        shaped.Break(Wide).SelectMany(static line => line.Runs).SelectMany(static run => run.Glyphs);
}
