using NewsExport.Pdf;
using NewsExport.Pdf.Fonts;
using NewsExport.Pdf.Layout;
using NewsExport.Tests.Markup;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>What is said of characters that no font draws, on a machine without fonts.</summary>
public sealed class MissingGlyphTests
{
    private const string Runner = "\U0001F3C3\u200D\u2640\uFE0F";

    [Fact]
    public async Task Every_emoji_of_the_page_counts_once_however_often_its_text_was_tried()
    {
        var table = new TableBlock([new TableRow([Cell("place"), Cell("who")]), new TableRow([Cell("first"), Cell(Runner)])])
        {
            HeaderRows = 1,
            Caption = [T($"The race {Runner}")],
        };
        var article = With(P($"She won {Runner} and again {Runner}."), table, new CodeBlock($"run({Runner})", null))
            .Knowing(known =>
                known with
                {
                    Title = Known($"A very long day {Runner} of running, of which the whole town spoke until the lamps went out"),
                    Subtitle = Known($"It was hot {Runner}"),
                }
            );

        var named = Assert.Single(await ReportAsync(article), static diagnostic => diagnostic.Id == "NX5004");

        Assert.StartsWith("7 emoji ", named.Message, StringComparison.Ordinal);
        Assert.Contains("fonts-symbola", named.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_missing_character_counts_once()
    {
        var article = With(P(new string('a', 2000)), P("ᚠ and 字."))
            .Knowing(static known => known with { Title = Known("The rune ᚠ and a long title that is tried in several sizes of type") });

        var missing = Assert.Single(await ReportAsync(article), static diagnostic => diagnostic.Id == "NX5002");

        Assert.StartsWith("3 characters ", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_with_names_in_it_is_broken_where_they_end_and_stays_in_its_panel()
    {
        var code = $"x = '{string.Concat(Enumerable.Repeat(Runner, 40))}'";
        var pages = LaidOut.Of(With(new CodeBlock(code, null)));

        var lines = pages.Lines(1).Where(static line => line.Ink.Text.Text.Role.Style.Family == FontFamily.Mono).ToList();

        Assert.Equal(code, string.Concat(lines.Select(static line => LaidOut.Words(line.Ink))));
        Assert.All(lines, static line => Assert.InRange(line.Ink.Line.Width, 1, line.Ink.Width + 1));
        Assert.All(lines.Skip(2), static line => Assert.StartsWith("\U0001F3C3", LaidOut.Words(line.Ink), StringComparison.Ordinal));
    }

    [Fact]
    public void No_package_is_advised_whose_font_a_page_cannot_use()
    {
        Assert.Equal("install them: apt install fonts-noto-cjk fonts-symbola", FontAdvice.For([0x5B57, 0x1F0A1, 0x2615]));
        Assert.Contains("fonts-symbola", FontAdvice.ForEmoji, StringComparison.Ordinal);
    }

    private static TableCell Cell(string text) => new([T(text)]);

    private static async Task<IEnumerable<Diagnostic>> ReportAsync(Article article)
    {
        using var fonts = new FontLibrary([]);
        using var renderer = new PdfRenderer(fonts);
        var rendered = await Rendered.AsAsync(renderer, new Volume(), null, [article]);
        Assert.Null(rendered.Report.Error);
        return rendered.Report.Diagnostics;
    }
}
