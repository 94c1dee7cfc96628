using NewsExport.Images.Covers;
using SkiaSharp;

namespace NewsExport.Tests.Images;

public sealed class CoverTests : IDisposable
{
    private const string Digest = "00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff";
    private static readonly Color Teal = new(0x065F74);
    private readonly CoverPainter painter = new(
        new CoverFonts(Font("SourceSerif4_600SemiBold"), Font("SourceSans3_600SemiBold"), Font("SourceSans3_400Regular"))
    );
    private readonly CoverFace face = new(Font("SourceSerif4_600SemiBold"));

    public void Dispose()
    {
        painter.Dispose();
        face.Dispose();
    }

    [Fact]
    public void Has_the_picture_the_fingerprint_and_the_words()
    {
        using var cover = Paint(Simple with { Picture = Pictures.Jpeg(800, 400), Authors = "Ines Aldana" });

        Assert.Equal((1600, 2560), (cover.Width, cover.Height));
        Near(SKColors.Red, cover.GetPixel(100, 300));
        Near(SKColors.Lime, cover.GetPixel(1500, 300));
        // 1600 x 1360 out of 800 x 400: the middle, so both halves meet at 800.
        Near(SKColors.White, cover.GetPixel(1500, 1200));
        Near(new SKColor(0x06, 0x5F, 0x74), cover.GetPixel(75, 1390));
        Assert.True(HasInk(cover, 1508, 1572));
        Assert.True(HasInk(cover, 1640, 1840));
        Assert.True(HasInk(cover, 2390, 2450));
        Near(new SKColor(0xFA, 0xF9, 0xF6), cover.GetPixel(800, 2540));
    }

    [Theory]
    [InlineData(300, 900)]
    [InlineData(1600, 1000)]
    [InlineData(900, 120)]
    [InlineData(16, 16)]
    [InlineData(2000, 1800)]
    public void A_picture_decoded_while_the_cover_is_painted_looks_like_one_decoded_whole(int width, int height)
    {
        SKBitmap Slope()
        {
            var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
            bitmap.Pixels =
            [
                .. Enumerable
                    .Range(0, width * height)
                    .Select(place => new SKColor(Level(place % width, width), Level(place / width, height), 99)),
            ];
            return bitmap;
        }

        // A PNG is decoded whole.
        using var streamed = Paint(Simple with { Picture = Pictures.Encode(Slope(), SKEncodedImageFormat.Jpeg, quality: 98) });
        using var whole = Paint(Simple with { Picture = Pictures.Encode(Slope(), SKEncodedImageFormat.Png) });
        for (var row = 0; row < 1420; row++)
        {
            Near(whole.GetPixel(row, row), streamed.GetPixel(row, row));
        }
    }

    [Fact]
    public void A_picture_that_ends_early_is_painted_as_far_as_it_goes()
    {
        using var cover = Paint(Simple with { Picture = Pictures.Jpeg(800, 680).AsMemory()[..^600] });

        Near(SKColors.Red, cover.GetPixel(100, 100));
        Near(SKColors.Lime, cover.GetPixel(1500, 100));
        Near(new SKColor(0x06, 0x5F, 0x74), cover.GetPixel(75, 1390));
    }

    [Fact]
    public void Without_a_picture_the_fingerprints_fill_its_place()
    {
        using var cover = Paint(Simple with { Rows = [new CoverRow(Digest, Teal), new CoverRow(Digest, new Color(0x913532))] });

        Near(new SKColor(0x06, 0x5F, 0x74), cover.GetPixel(75, 300));
        Near(new SKColor(0x91, 0x35, 0x32), cover.GetPixel(75, 1200));
        Near(new SKColor(0xFA, 0xF9, 0xF6), cover.GetPixel(75, 710));
    }

    [Theory]
    [InlineData("\u06A9\u062A\u0627\u0628\u062E\u0627\u0646\u0647")]
    [InlineData("\u05E9\u05DC\u05D5\u05DD")]
    [InlineData("\u0928\u0926\u0940")]
    [InlineData("\u65E7\u7801\u5934\u7684\u949F")]
    public void Words_that_the_fonts_cannot_set_well_are_not_set_badly(string title)
    {
        Assert.Null(painter.Paint(Simple with { Title = title }));
    }

    [Fact]
    public void The_same_cover_is_the_same_file()
    {
        Assert.Equal(painter.Paint(Simple)!.Value.ToArray(), painter.Paint(Simple)!.Value.ToArray());
    }

    [Fact]
    public void A_short_title_is_large_and_a_long_one_small_and_both_fit()
    {
        var (few, large) = TitleBreaker.Break("What the night buses carry", face, 1360, 720);
        var (many, small) = TitleBreaker.Break(string.Join(' ', Enumerable.Repeat("sediment", 30)), face, 1360, 720);

        Assert.Equal(180, large);
        Assert.Equal(["What the night", "buses carry"], few);
        Assert.True(small < 120);
        Assert.All(many, line => Assert.InRange(face.Width(line, small), 1, 1360));
        Assert.InRange((many.Count - 1) * TitleBreaker.LineHeight(small) + small, 1, 720);
    }

    [Fact]
    public void Lines_are_balanced_and_no_word_is_lost()
    {
        const string Title = "A report on the state of the upper meadows and of the people who look after them";
        var (lines, size) = TitleBreaker.Break(Title, face, 1360, 720);

        Assert.Equal(Title, string.Join(' ', lines));
        Assert.True(lines.Max(line => face.Width(line, size)) < 1360);
        Assert.True(face.Width(lines[^1], size) > 400);
    }

    [Theory]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungsstellenleiterin", 1)]
    [InlineData("", 1)]
    public void A_title_of_one_endless_word_or_of_none_ends(string title, int lines)
    {
        Assert.Equal(lines, TitleBreaker.Break(title, face, 1360, 720).Lines.Count);
        Assert.NotNull(painter.Paint(Simple with { Title = title }));
    }

    private static byte Level(int place, int of) => (byte)(place * 255 / of);

    private static Cover Simple { get; } =
        new()
        {
            Title = "The lake that kept its own diary",
            Site = "The Fell Courier",
            Date = "14 November 2026",
            Accent = Teal,
            Rows = [new CoverRow(Digest, Teal)],
        };

    private SKBitmap Paint(Cover cover) => SKBitmap.Decode(painter.Paint(cover)!.Value.Span);

    private static bool HasInk(SKBitmap cover, int top, int bottom) =>
        Enumerable.Range(top, bottom - top).Any(row => Enumerable.Range(120, 1360).Any(column => cover.GetPixel(column, row).Green < 0x80));

    private static void Near(SKColor expected, SKColor actual)
    {
        Assert.InRange(actual.Red, expected.Red - 8, expected.Red + 8);
        Assert.InRange(actual.Green, expected.Green - 8, expected.Green + 8);
        Assert.InRange(actual.Blue, expected.Blue - 8, expected.Blue + 8);
    }

    private static byte[] Font(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsExport.sln")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return File.ReadAllBytes(Path.Combine(folder.FullName, "src", "NewsExport.Pdf", "Fonts", "Files", name + ".ttf"));
    }
}
