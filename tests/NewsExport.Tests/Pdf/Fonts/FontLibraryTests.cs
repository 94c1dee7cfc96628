using NewsExport.Pdf.Shaping;
using NewsExport.Tests.Pdf.Shaping;

namespace NewsExport.Tests.Pdf.Fonts;

public sealed class FontLibraryTests
{
    [Theory]
    [InlineData("Serif", false, false, "SourceSerif4-Regular")]
    [InlineData("Serif", false, true, "SourceSerif4-Italic")]
    [InlineData("Serif", true, false, "SourceSerif4-SemiBold")]
    [InlineData("Serif", true, true, "SourceSerif4-SemiBoldItalic")]
    [InlineData("Sans", false, false, "SourceSans3-Regular")]
    [InlineData("Sans", false, true, "SourceSans3-Italic")]
    [InlineData("Sans", true, true, "SourceSans3-SemiBold")]
    [InlineData("Mono", true, true, "JetBrainsMono-Regular")]
    public void A_style_has_the_nearest_bundled_face(string family, bool semiBold, bool italic, string expected)
    {
        using var fonts = new FontLibrary([]);

        Assert.Equal(expected, fonts.Face(Enum.Parse<FontFamily>(family), semiBold, italic).PostScriptName);
    }

    [Fact]
    public void A_face_knows_its_measures()
    {
        using var fonts = new FontLibrary([]);

        var face = fonts.Face(FontFamily.Serif);

        Assert.Equal(1000, face.UnitsPerEm);
        Assert.InRange(face.CapHeight, 0.6, 0.72);
        Assert.InRange(face.XHeight, 0.42, 0.52);
        Assert.True(face.Ascent > 0.9 && face.Descent < -0.2);
        Assert.Equal(400, face.Weight);
        Assert.False(face.IsItalic || face.IsCff || face.IsFixedPitch);
        Assert.True(fonts.Face(FontFamily.Serif, italic: true).ItalicAngle < 0);
        Assert.True(fonts.Face(FontFamily.Mono).IsFixedPitch);
    }

    [Fact]
    public void A_font_whose_signs_are_bitmaps_is_passed_over()
    {
        using var fonts = new FontLibrary([]);
        var data = fonts.Face(FontFamily.Serif).Data.ToArray();
        Assert.NotNull(SfntReader.Read(data, 0));

        "sbix"u8.CopyTo(data.AsSpan(data.AsSpan().IndexOf("GPOS"u8)));

        Assert.Null(SfntReader.Read(data, 0));
    }

    [Fact]
    public void A_face_is_loaded_once()
    {
        using var fonts = new FontLibrary([]);

        Assert.Same(fonts.Face(FontFamily.Sans), fonts.Face(FontFamily.Sans));
    }

    [Fact]
    public void Without_system_fonts_ideographs_are_found_nowhere()
    {
        using var fonts = new FontLibrary([]);

        Assert.Null(fonts.Find('漢', new FontChoice(FontFamily.Serif, false, false, WritingSystem.Cjk, "zh")));
        Assert.NotNull(fonts.Find('ش', new FontChoice(FontFamily.Sans, true, false, WritingSystem.Latin, "en")));
    }

    [Fact]
    public void Files_that_are_no_fonts_are_passed_over()
    {
        var folder = Directory.CreateTempSubdirectory("fonts");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "empty.ttf"), "");
            File.WriteAllText(Path.Combine(folder.FullName, "words.otf"), "this is no font");
            File.WriteAllBytes(Path.Combine(folder.FullName, "cut.ttc"), [0x74, 0x74, 0x63, 0x66, 0, 1, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]);
            using var fonts = new FontLibrary([folder.FullName, "/no/such/folder"]);

            Assert.Null(fonts.Find('漢', new FontChoice(FontFamily.Serif, false, false, WritingSystem.Cjk, "ja")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Threads_with_a_shaper_each_share_one_library()
    {
        using var fonts = new FontLibrary([]);
        var expected = Widths(fonts);

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Widths(fonts))));

        Assert.All(found, widths => Assert.Equal(expected, widths));
    }

    private static double[] Widths(FontLibrary fonts)
    {
        using var shaper = new TextShaper(fonts);
        string[] texts = [TextBench.Report, "جمله\u200Cای کوتاه دربارهٔ بندر", "नमस्ते दुनिया", "→ ✓"];
        return
        [
            .. texts
                .SelectMany(text =>
                    shaper
                        .Shape(new TextParagraph([new TextSpan(text, TextBench.Body)], TextDirection.LeftToRight, "en"))
                        .Break(TextBench.Justified(300))
                )
                .Select(static line => line.Width),
        ];
    }
}
