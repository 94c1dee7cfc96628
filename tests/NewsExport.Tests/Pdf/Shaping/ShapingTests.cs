using NewsExport.Pdf.Shaping;

namespace NewsExport.Tests.Pdf.Shaping;

public sealed class ShapingTests
{
    private static readonly TextStyle Body = new(FontFamily.Serif, 10.6, new Rgb(26, 26, 26)) { OldStyleFigures = true };

    [Fact]
    public void Lines_together_give_the_paragraph_back()
    {
        using var fonts = new FontLibrary();
        using var shaper = new TextShaper(fonts);
        const string text =
            "The ferry office in the harbour opened at six, and the first affluent traveller of 1987 bought a return ticket.";

        var lines = shaper
            .Shape(new TextParagraph([new TextSpan(text, Body)], TextDirection.LeftToRight, "en"))
            .Break(new LineSetting { Width = 160 });

        Assert.True(lines.Count > 2);
        Assert.Equal(text, string.Concat(lines.SelectMany(line => line.Runs).Select(run => run.Text)));
        Assert.All(lines, line => Assert.True(line.Width <= 160));
        Assert.All(
            lines.SelectMany(line => line.Runs),
            run => Assert.Equal(run.Text, string.Concat(run.Glyphs.Select(glyph => glyph.Text)))
        );
    }
}
