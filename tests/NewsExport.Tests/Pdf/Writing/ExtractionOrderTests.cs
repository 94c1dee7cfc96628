using System.Text;
using NewsExport.Pdf.Fonts;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing;
using NewsExport.Pdf.Writing.Fonts;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Tests.Pdf.Writing;

/// <summary>What readers make of glyphs that do not stand in the order of the text.</summary>
public sealed class ExtractionOrderTests : IDisposable
{
    private readonly TestText _text = new();

    public void Dispose() => _text.Dispose();

    [Theory]
    [InlineData("\u00AB\u0622\u0628\u00BB")]
    [InlineData("\u0645\u06CC\u200C\u0631\u0648\u062F")]
    [InlineData("\u062D\u0627\u0634\u06CC\u0647\u0654 \u0628\u0627\u0644\u0627")]
    public void Glyphs_of_a_right_to_left_word_read_backwards_give_its_text(string word)
    {
        var drawn = string.Concat(_text.Line(word, language: "fa").SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));

        Assert.Equal(word, CharacterStrings.Reversed(drawn));
    }

    [Fact]
    public void A_non_joiner_costs_no_glyph_of_its_own()
    {
        var glyphs = _text.Line("\u0645\u06CC\u200C\u0631\u0648\u062F", language: "fa").SelectMany(run => run.Glyphs);

        Assert.DoesNotContain(glyphs, glyph => glyph.Text is "\u200C");
    }

    /// <summary>A mark of the next letters would take the pen a word's width back and forth, and readers would see two gaps.</summary>
    [Fact]
    public void Marks_far_from_the_pen_are_shown_after_the_letters()
    {
        using var fonts = new FontLibrary();
        var face = fonts.Face(FontFamily.Serif);
        PlacedGlyph[] glyphs = [new(10, 0, 0, 6, "a"), new(11, -5, 0, 0, ""), new(12, 0, 0, 6, "b")];

        var shown = Codes(face, glyphs);

        Assert.Equal(["a", "b", ""], shown);
    }

    [Fact]
    public void Marks_at_the_pen_stay_where_they_are()
    {
        using var fonts = new FontLibrary();
        var face = fonts.Face(FontFamily.Serif);
        PlacedGlyph[] glyphs = [new(10, 0, 0, 6, "a"), new(11, -0.5, 0, 0, ""), new(12, 0, 0, 6, "b")];

        Assert.Equal(["a", "", "b"], Codes(face, glyphs));
    }

    [Fact]
    public void A_devanagari_word_is_drawn_without_a_gap_inside()
    {
        using var document = new ATestDocument();
        document.Write(
            document.Article.Add(StructureType.P),
            "\u0939\u093F\u0902\u0926\u0940 \u0915\u0940 \u0915\u093F\u0930\u094D\u0924\u093F",
            language: "hi"
        );

        var arrays = document.CompletedText().Split('\n').Where(line => line.EndsWith("]TJ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(arrays);
        Assert.Empty(arrays.SelectMany(WideSteps));
    }

    /// <summary>Adjustments to the right, of a tenth of an em or more, that come before the last string of an array.</summary>
    private static IEnumerable<string> WideSteps(string array) =>
        System.Text.RegularExpressions.Regex.Matches(array, @"(?<=\))-\d{3,}(?=\()").Select(match => match.Value);

    /// <summary>What the codes of the shown strings say, in the order of the stream.</summary>
    private static List<string> Codes(FontFace face, PlacedGlyph[] glyphs)
    {
        var font = new EmbeddedFont(face, 1, 1);
        var content = new TokenBuffer();
        new GlyphStrings(content).Show(font, new GlyphRun(face, 10, new Rgb(0, 0, 0), 0, 0, glyphs) { Text = "ab" });
        var stream = Encoding.Latin1.GetString(content.Written);
        List<string> said = [];
        for (var place = stream.IndexOf('\0', StringComparison.Ordinal); place >= 0; place = stream.IndexOf('\0', place + 2))
        {
            said.Add(font.Codes[stream[place + 1]].Text);
        }

        return said;
    }
}
