using NewsExport.Pdf.Writing.Images;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Tests.Pdf.Writing;

public sealed class PictureTests
{
    [Fact]
    public void Every_filter_is_undone()
    {
        var rows = TestPictures.Rows(20, 3);

        var pixels = PngPixels.Decode(PngFile.Read(TestPictures.Png(20, 8, 2, rows))!)!;

        Assert.Equal(rows.SelectMany(row => row), pixels.Colors);
    }

    [Fact]
    public void Opacity_is_parted_from_colour()
    {
        var pixels = PngPixels.Decode(
            PngFile.Read(
                TestPictures.Png(
                    2,
                    8,
                    6,
                    [
                        [1, 2, 3, 40, 5, 6, 7, 80],
                    ]
                )
            )!
        )!;

        Assert.Equal([1, 2, 3, 5, 6, 7], pixels.Colors);
        Assert.Equal([40, 80], pixels.Alpha);
    }

    [Fact]
    public void Sixteen_bits_become_eight()
    {
        var pixels = PngPixels.Decode(
            PngFile.Read(
                TestPictures.Png(
                    2,
                    16,
                    0,
                    [
                        [200, 99, 10, 255],
                    ]
                )
            )!
        )!;

        Assert.Equal([200, 10], pixels.Colors);
        Assert.Null(pixels.Alpha);
    }

    [Fact]
    public void A_palette_with_opacity_is_looked_up_and_an_index_past_it_is_black()
    {
        var pixels = PngPixels.Decode(
            PngFile.Read(
                TestPictures.Png(
                    4,
                    4,
                    3,
                    [
                        [0x01, 0x2F],
                    ],
                    [10, 20, 30, 40, 50, 60, 70, 80, 90],
                    [5, 6]
                )
            )!
        )!;

        Assert.Equal([10, 20, 30, 40, 50, 60, 70, 80, 90, 0, 0, 0], pixels.Colors);
        Assert.Equal([5, 6, 255, 255], pixels.Alpha);
    }

    [Fact]
    public void The_one_transparent_colour_is_found()
    {
        var pixels = PngPixels.Decode(
            PngFile.Read(
                TestPictures.Png(
                    2,
                    8,
                    2,
                    [
                        [255, 0, 0, 254, 0, 0],
                    ],
                    transparency: [0, 255, 0, 0, 0, 0]
                )
            )!
        )!;

        Assert.Equal([0, 255], pixels.Alpha);
    }

    [Fact]
    public void A_png_cut_anywhere_is_refused()
    {
        var whole = TestPictures.RgbAlphaPng();

        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.NotNull(Problem(whole[..length], ImageFormat.Png)));
        Assert.Null(Problem(whole, ImageFormat.Png));
    }

    [Fact]
    public void Rows_that_end_early_are_refused()
    {
        var tall = TestPictures.RgbAlphaPng();
        tall[23] = 200;

        Assert.NotNull(Problem(tall, ImageFormat.Png));
    }

    [Fact]
    public void A_picture_of_billions_of_pixels_is_refused_without_unpacking_it()
    {
        var huge = TestPictures.RgbAlphaPng();
        (huge[18], huge[22]) = (0xEA, 0xEA);

        Assert.NotNull(Problem(huge, ImageFormat.Png));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(3, null)]
    [InlineData(4, "4 components")]
    public void A_jpeg_is_known_by_its_components(byte components, string? problem)
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0, 20, 0, 30, components, 0, 0, 0, 0xFF, 0xD9];

        var found = Problem(jpeg, ImageFormat.Jpeg);

        Assert.True(problem is null ? found is null : found!.Contains(problem, StringComparison.Ordinal), found);
    }

    [Fact]
    public void A_jpeg_without_a_frame_is_refused() =>
        Assert.NotNull(Problem([0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 1, 2, 3, 4], ImageFormat.Jpeg));

    private static string? Problem(byte[] bytes, ImageFormat format)
    {
        using var output = new MemoryStream();
        var file = new PdfFile(output, new WritingOptions());
        return format == ImageFormat.Jpeg ? JpegWriter.TryWrite(file, bytes, out _) : PngWriter.TryWrite(file, bytes, out _);
    }
}
