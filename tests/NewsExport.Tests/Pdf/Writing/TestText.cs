using NewsExport.Pdf.Fonts;
using NewsExport.Pdf.Shaping;

namespace NewsExport.Tests.Pdf.Writing;

/// <summary>Text for writer tests, shaped once in the bundled fonts.</summary>
internal sealed class TestText : IDisposable
{
    private readonly FontLibrary fonts = new();
    private readonly TextShaper shaper;

    public TestText() => shaper = new TextShaper(fonts);

    /// <summary>The runs of one line.</summary>
    public IReadOnlyList<GlyphRun> Line(string text, double size = 11, string language = "en", FontFamily family = FontFamily.Serif)
    {
        var direction = language is "fa" or "ar" or "he" ? TextDirection.RightToLeft : TextDirection.LeftToRight;
        var style = new TextStyle(family, size, new Rgb(26, 26, 26));
        var paragraph = new TextParagraph([new TextSpan(text, style, language)], direction, language);
        return Assert.Single(shaper.Shape(paragraph).Break(new LineSetting { Width = 2000 })).Runs;
    }

    public void Dispose()
    {
        shaper.Dispose();
        fonts.Dispose();
    }
}
