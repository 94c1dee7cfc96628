using System.Text.RegularExpressions;
using NewsExport.Pdf.Fonts;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing.Fonts;
using NewsExport.Testing.Judges;

namespace NewsExport.Tests.Pdf.Writing;

public sealed class FontTests
{
    [Fact]
    public void A_subset_is_small_and_keeps_what_was_asked_for()
    {
        using var fonts = new FontLibrary();
        var face = fonts.Face(FontFamily.Serif);

        var subset = FontSubset.Create(face, [5, 9, 5])!;

        Assert.InRange(subset.File.Length, 100, 5_000);
        Assert.Equal((ushort[])[5, 9], subset.NewGlyphs.Keys.Order());
        Assert.All(subset.NewGlyphs.Values, glyph => Assert.InRange(glyph, 1, 20));
    }

    [Fact]
    public void A_damaged_font_is_refused_and_not_a_crash()
    {
        using var fonts = new FontLibrary();
        var damaged = Damaged(fonts.Face(FontFamily.Serif));

        var subset = FontSubset.Create(damaged, [5]);

        Assert.Null(subset);
        Assert.Equal(0, new GlyphWidths(damaged).Hundredths(5));
    }

    [Fact]
    public void A_document_in_a_damaged_font_fails_and_names_the_font()
    {
        using var document = new ATestDocument();
        var run = document.Text.Line("m")[0];
        document.Page.DrawRun(document.Article.Add(StructureType.P), run with { Face = Damaged(run.Face) }, 60, 100);

        document.Completed();

        Assert.Equal(SourceErrorCode.RenderFailed, document.Surface.Error?.Code);
        Assert.Contains("Damaged", Assert.Single(document.Surface.Diagnostics, d => d.Id == "NX5304").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Widths_are_those_of_the_font_file()
    {
        using var text = new TestText();
        var run = text.Line("m", 100)[0];

        Assert.Equal(run.Glyphs[0].Advance, new GlyphWidths(run.Face).Hundredths(run.Glyphs[0].Id) / 1000.0, 2);
    }

    [Fact]
    public void Chinese_from_a_collection_comes_back_and_conforms()
    {
        const string Words = "河流把泥沙带到三角洲。";
        using var folder = new TemporaryFolder();
        using var document = new ATestDocument(readable: false);
        var runs = document.Text.Line(Words, language: "zh");
        Assert.SkipUnless(
            runs[0].Face.IsCff && runs[0].Glyphs.All(glyph => glyph.Id != 0),
            "a CFF font for Chinese is missing: install fonts-noto-cjk"
        );
        var paragraph = document.Article.Add(StructureType.P);
        paragraph.Language = "zh";
        document.Write(paragraph, Words, language: "zh");
        var file = folder.Add("chinese.pdf", document.Completed());

        Assert.Equal(Words, PdfJudges.Text(file).TrimEnd());
        Assert.True(PdfJudges.VeraPdf("3a", file)[file].Passes);
    }

    [Fact]
    public void The_tag_of_a_subset_depends_on_its_glyphs_alone()
    {
        Assert.Equal(Tag("rivers"), Tag("rivers"));
        Assert.NotEqual(Tag("rivers"), Tag("deltas"));
    }

    private static string Tag(string words)
    {
        using var document = new ATestDocument();
        document.Add(StructureType.P, words);
        return Regex.Match(document.CompletedText(), "/FontName/([A-Z]{6})#2B|/FontName/([A-Z]{6})\\+").Value;
    }

    /// <summary>A face whose file breaks off after its first bytes.</summary>
    private static FontFace Damaged(FontFace face) =>
        new FontFace
        {
            PostScriptName = "Damaged",
            Data = face.Data[..100].ToArray(),
            Index = 0,
            UnitsPerEm = 1000,
            Ascent = 1,
            Descent = 0,
            CapHeight = 1,
            XHeight = 1,
            ItalicAngle = 0,
            IsFixedPitch = false,
            IsSerif = false,
            IsItalic = false,
            Weight = 400,
            Bounds = (0, 0, 1, 1),
            IsCff = false,
        };
}
