using NewsExport.Pdf.Fonts;
using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Shaping;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>What pictures give up so that code and tables on their page stay whole.</summary>
public sealed class WholeCodeTests
{
    private const int CodeLines = 12;

    /// <summary>Text above a picture and code, a line longer each time: the code's end comes to every place of the page.</summary>
    private static readonly int[] LinesAbove = [.. Enumerable.Range(4, 30)];

    [Fact]
    public void A_picture_gives_way_to_code_that_would_be_torn()
    {
        var gaveWay = 0;
        foreach (var lines in LinesAbove)
        {
            var laidOut = LaidOut.Of(Code(lines));
            var pictures = Enumerable.Range(1, laidOut.Pages.Count).SelectMany(laidOut.Pictures).ToList();
            gaveWay += Assert.Single(pictures).Width < laidOut.Page.TextWidth - 1 && CodeOn(laidOut, 1) == CodeLines ? 1 : 0;
        }

        Assert.InRange(gaveWay, 1, LinesAbove.Length - 1);
    }

    [Fact]
    public void No_picture_becomes_smaller_than_the_design_allows_or_where_nothing_is_won()
    {
        foreach (var lines in LinesAbove)
        {
            var laidOut = LaidOut.Of(Code(lines));
            var picture = Enumerable.Range(1, laidOut.Pages.Count).SelectMany(laidOut.Pictures).Single();
            Assert.InRange(picture.Width, laidOut.Page.TextWidth * 0.849, laidOut.Page.TextWidth + 0.1);
            Assert.True(
                picture.Width > laidOut.Page.TextWidth - 0.1 || laidOut.Pictures(1).Count == 0 || CodeOn(laidOut, 1) is 0 or CodeLines,
                $"{lines} lines above: the picture is smaller and the code is torn"
            );
        }
    }

    private static int CodeOn(LaidOut laidOut, int page) =>
        laidOut.Lines(page).Count(static line => line.Ink.Text.Text.Role.Style.Family == FontFamily.Mono);

    private static Article Code(int lines) =>
        With([
            .. Enumerable.Range(0, lines).Select(static i => P($"Line {i} of the log.")),
            new Figure(FigureRole.Inline, [new ArticleImage("p") { AlternativeText = "A map" }]) { Caption = [T("The delta, 1911")] },
            P("The program is short."),
            new CodeBlock(string.Join('\n', Enumerable.Range(0, CodeLines).Select(static i => $"step({i})")), null),
            .. Enumerable.Range(0, 40).Select(static i => P($"Line {i} after it.")),
        ]) with
        {
            Images = new Dictionary<string, PreparedImage>
            {
                ["p"] = new()
                {
                    Bytes = new byte[] { 1 },
                    Width = 1600,
                    Height = 1000,
                },
            },
        };
}
