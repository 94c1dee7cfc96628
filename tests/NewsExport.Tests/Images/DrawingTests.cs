using System.Text;
using NewsExport.Images;
using NewsExport.Images.Decoding;
using SkiaSharp;

namespace NewsExport.Tests.Images;

public sealed class DrawingTests
{
    private const string Square = "<rect width='20' height='10' fill='#0000ff'/>";

    [Theory]
    [InlineData("width='20' height='10'", 40, 20)]
    [InlineData("width='20' height='10' viewBox='0 0 20 10'", 40, 20)]
    [InlineData("viewBox='0 0 20 10'", 40, 20)]
    [InlineData("width='100' viewBox='0 0 20 10'", 200, 100)]
    [InlineData("width='100%' height='100%' viewBox='0,0,20,10'", 40, 20)]
    [InlineData("width='15pt' height='7.5pt' viewBox='0 0 20 10'", 40, 20)]
    [InlineData("width='60000' height='30000' viewBox='0 0 20 10'", 1600, 800)]
    [InlineData("", 600, 300)]
    public void Is_drawn_at_twice_its_size_within_the_bound(string attributes, int width, int height)
    {
        var image = Prepare($"<svg xmlns='http://www.w3.org/2000/svg' {attributes}>{Square}</svg>");

        Assert.Null(image.Failure);
        Assert.Equal((width, height, ImageFormat.Png), (image.Width, image.Height, image.Format));
        using var bitmap = SKBitmap.Decode(image.Bytes!.Value.Span);
        Assert.Equal(SKColors.Blue, bitmap.GetPixel(5, 5));
    }

    [Fact]
    public void Keeps_what_one_can_see_through()
    {
        using var bitmap = SKBitmap.Decode(
            Prepare("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><rect width='10' height='20'/></svg>").Bytes!.Value.Span
        );

        Assert.Equal(255, bitmap.GetPixel(5, 20).Alpha);
        Assert.Equal(0, bitmap.GetPixel(35, 20).Alpha);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<g onload='alert(1)'/>", "onload")]
    [InlineData("<image href='http://127.0.0.1/x.png'/>", "127.0.0.1")]
    [InlineData("<image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='file:///etc/passwd'/>", "passwd")]
    [InlineData("<use href='other.svg#a'/>", "other.svg")]
    [InlineData("<image href='data:image/svg+xml,x'/>", "svg+xml")]
    [InlineData("<style>@import 'http://127.0.0.1/x.css'; a{fill:url(http://127.0.0.1/)}</style>", "127.0.0.1")]
    [InlineData("<rect fill=\"url('https://example.com/x#y')\"/>", "example.com")]
    [InlineData("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>words</p></foreignObject>", "words")]
    [InlineData("<a href='javascript:alert(1)'/>", "javascript")]
    [InlineData("<?xml-stylesheet href='http://127.0.0.1/'?>", "127.0.0.1")]
    public void Holds_nothing_that_acts_or_asks(string content, string mark)
    {
        var safe = Sanitise($"<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>{content}{Square}</svg>");

        Assert.DoesNotContain(mark, safe, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("rect", safe, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<rect fill='url(#shade)'/>", "url(#shade)")]
    [InlineData("<use href='#shape'/>", "#shape")]
    [InlineData("<image href='data:image/png;base64,AAAA'/>", "data:image/png;base64,AAAA")]
    public void Keeps_what_it_refers_to_in_itself(string content, string mark)
    {
        Assert.Contains(mark, Sanitise($"<svg xmlns='http://www.w3.org/2000/svg'>{content}</svg>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        var bomb =
            "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&b;</text></svg>";

        Assert.Null(new SvgSanitiser(keepWords: true).Sanitise(Encoding.UTF8.GetBytes(bomb), size => size));
    }

    [Fact]
    public void Too_deep_a_drawing_is_none()
    {
        var deep = string.Concat(Enumerable.Repeat("<g>", 50_000));

        Assert.NotNull(Prepare($"<svg xmlns='http://www.w3.org/2000/svg'>{deep}").Failure);
    }

    [Fact]
    public void Leaves_words_out_and_says_so_where_there_is_no_font_for_them()
    {
        const string Drawing = "<svg xmlns='http://www.w3.org/2000/svg'><text>hours</text><rect/></svg>";

        var without = new SvgSanitiser(keepWords: false).Sanitise(Encoding.UTF8.GetBytes(Drawing), size => size)!;

        Assert.True(without.LacksWords);
        Assert.DoesNotContain("hours", Encoding.UTF8.GetString(without.Bytes.Span), StringComparison.Ordinal);
        Assert.Contains("rect", Encoding.UTF8.GetString(without.Bytes.Span), StringComparison.Ordinal);
        Assert.Contains("hours", Sanitise(Drawing), StringComparison.Ordinal);
    }

    private static string Sanitise(string svg)
    {
        var safe = new SvgSanitiser(keepWords: true).Sanitise(Encoding.UTF8.GetBytes(svg), size => size);
        Assert.NotNull(safe);
        return Encoding.UTF8.GetString(safe.Bytes.Span);
    }

    private static PreparedImage Prepare(string svg) =>
        new ImagePreparer(new ImageOptions()).Prepare(
            new Asset("key") { Bytes = Encoding.UTF8.GetBytes(svg) },
            TestContext.Current.CancellationToken
        );
}
