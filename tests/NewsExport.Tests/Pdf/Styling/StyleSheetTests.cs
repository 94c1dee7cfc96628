using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;

namespace NewsExport.Tests.Pdf.Styling;

public sealed class StyleSheetTests
{
    private const double Mm = Geometry.Millimetre;

    [Fact]
    public void Gives_a4_forty_six_lines_of_a_hundred_and_twenty_millimetres()
    {
        var page = Sheet(PageSize.A4).Page;
        Assert.Equal(46, page.Lines);
        Assert.Equal(120 * Mm, page.TextWidth, 0.01);
        Assert.Equal(163 * Mm, page.WideWidth, 0.01);
        Assert.False(page.IsNarrow);
    }

    [Fact]
    public void Gives_a5_one_column()
    {
        var page = Sheet(PageSize.A5).Page;
        Assert.True(page.IsNarrow);
        Assert.Equal(35, page.Lines);
        Assert.Equal(page.TextWidth, page.WideWidth, 0.01);
    }

    [Theory]
    [InlineData(300, 250, false)]
    [InlineData(90, 140, true)]
    [InlineData(150, 400, true)]
    public void Decides_by_what_is_left_whether_a_page_has_a_margin_column(double width, double height, bool isNarrow) =>
        Assert.Equal(isNarrow, Sheet(PageSize.InMillimetres("custom", width, height)).Page.IsNarrow);

    [Fact]
    public void Holds_sixty_to_seventy_five_characters_on_every_usual_page()
    {
        foreach (var size in (PageSize[])[PageSize.A4, PageSize.Letter, PageSize.A5, PageSize.InMillimetres("custom", 300, 250)])
        {
            var sheet = Sheet(size);
            Assert.InRange(sheet.Page.TextWidth / (0.468 * sheet.Body.Size), 60, 75);
        }
    }

    [Theory]
    [InlineData(6.0)]
    [InlineData(14.0)]
    [InlineData(24.0)]
    public void Keeps_the_grid_inside_the_page_at_every_font_size(double size)
    {
        var page = StyleSheets.For(PageSize.A4, size, "en", TextDirection.LeftToRight, default).Page;
        Assert.InRange(page.TextStart + page.TextWidth, 0, page.PageWidth);
        Assert.InRange(page.TextTop + page.GridHeight, 0, page.PageHeight);
    }

    [Fact]
    public void Sets_right_to_left_scripts_with_taller_lines_and_without_italics()
    {
        var sheet = StyleSheets.For(PageSize.A4, null, "fa", TextDirection.RightToLeft, default);
        Assert.Equal(18, sheet.U);
        Assert.False(sheet.Emphasize(sheet.Body.Style).Italic);
        Assert.True(sheet.Emphasize(sheet.Body.Style).SemiBold);
        Assert.Equal(0, sheet.Kicker.Style.Tracking);
    }

    [Fact]
    public void Measures_chinese_in_whole_characters()
    {
        var sheet = StyleSheets.For(PageSize.A4, null, "zh-Hans", TextDirection.LeftToRight, default);
        Assert.Equal(32 * 10.5, sheet.Page.TextWidth, 0.01);
        Assert.Equal(21, sheet.Indent);
    }

    [Theory]
    [InlineData(10, 1.12)]
    [InlineData(70, 1.0)]
    [InlineData(110, 0.85)]
    [InlineData(220, 0.70)]
    [InlineData(221, 0.60)]
    public void Makes_a_long_title_smaller(int length, double factor) =>
        Assert.Equal(factor, TitleScale.FactorFor(new string('a', length)));

    [Fact]
    public void Counts_full_width_letters_twice() => Assert.Equal(1.0, TitleScale.FactorFor(new string('渡', 11)));

    private static StyleSheet Sheet(PageSize size) => StyleSheets.For(size, null, "en", TextDirection.LeftToRight, new Rgb(1, 2, 3));
}
