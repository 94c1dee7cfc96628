using System.Text;
using ImageMagick;
using NewsExport.Images;
using SkiaSharp;

namespace NewsExport.Tests.Images;

public sealed class ImagePreparerTests
{
    private static readonly SKColor[] Upright = [SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.White];

    [Theory]
    [InlineData(1, "RGBW", 80, 40)]
    [InlineData(2, "GRWB", 80, 40)]
    [InlineData(3, "WBGR", 80, 40)]
    [InlineData(4, "BWRG", 80, 40)]
    [InlineData(5, "RBGW", 40, 80)]
    [InlineData(6, "BRWG", 40, 80)]
    [InlineData(7, "WGBR", 40, 80)]
    [InlineData(8, "GWRB", 40, 80)]
    public void Turns_a_photograph_upright(int orientation, string quarters, int width, int height)
    {
        var image = Prepare(Pictures.WithSegment(Pictures.Jpeg(80, 40), 0xE1, Pictures.Exif(orientation)));

        Assert.Equal((width, height), (image.Width, image.Height));
        Assert.Equal(quarters, Quarters(image));
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(image.Bytes!.Value.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_a_sound_photograph_through_as_it_is()
    {
        var jpeg = Pictures.Jpeg(80, 40);

        var image = Prepare(jpeg);

        Assert.Equal(jpeg, image.Bytes!.Value.ToArray());
        Assert.Equal((80, 40, ImageFormat.Jpeg), (image.Width, image.Height, image.Format));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(jpeg)), image.Sha256);
    }

    [Fact]
    public void Takes_metadata_out_of_a_photograph_and_nothing_else()
    {
        var jpeg = Pictures.Jpeg(80, 40);
        var laden = Pictures.WithSegment(jpeg, 0xE1, Pictures.Exif(1));
        laden = Pictures.WithSegment(laden, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"u8.ToArray());
        laden = Pictures.WithSegment(laden, 0xED, "Photoshop 3.0\08BIM"u8.ToArray());
        laden = Pictures.WithSegment(laden, 0xFE, "taken at home"u8.ToArray());

        Assert.Equal(jpeg, Prepare([.. laden, .. "a trailer of the phone"u8]).Bytes!.Value.ToArray());
    }

    [Fact]
    public void Lets_a_progressive_photograph_through()
    {
        var jpeg = Pictures.Magick(MagickFormat.Pjpeg, 80, 40);

        Assert.Equal(ImageFormat.Jpeg, Prepare(jpeg).Format);
        Assert.Contains([(byte)0xFF, (byte)0xC2], Prepare(jpeg).Bytes!.Value.ToArray());
    }

    [Fact]
    public void Makes_colours_of_a_profile_of_its_own_plain()
    {
        var jpeg = Pictures.Magick(
            MagickFormat.Jpeg,
            80,
            40,
            image => image.TransformColorSpace(ColorProfiles.SRGB, ColorProfiles.AdobeRGB1998)
        );

        var image = Prepare(jpeg);

        Assert.Equal("RGBW", Quarters(image));
        Assert.DoesNotContain("ICC_PROFILE", Encoding.Latin1.GetString(image.Bytes!.Value.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_out_a_profile_that_says_what_is_so_anyway()
    {
        var jpeg = Pictures.Magick(MagickFormat.Jpeg, 80, 40, image => image.SetProfile(ColorProfiles.SRGB));

        var image = Prepare(jpeg);

        Assert.Equal("RGBW", Quarters(image));
        Assert.DoesNotContain("ICC_PROFILE", Encoding.Latin1.GetString(image.Bytes!.Value.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_a_print_photograph_one_for_screens()
    {
        var jpeg = Pictures.Magick(MagickFormat.Jpeg, 80, 40, image => image.ColorSpace = ColorSpace.CMYK);

        var image = Prepare(jpeg);

        Assert.Equal(ImageFormat.Jpeg, image.Format);
        Assert.Equal("RGBW", Quarters(image));
        Assert.Equal(3, NewsExport.Images.Sniffing.JpegFile.Read(image.Bytes!.Value)!.Components);
    }

    [Fact]
    public void Shrinks_what_is_larger_than_wanted_and_enlarges_nothing()
    {
        var options = new ImageOptions { MaxPixels = 100 };

        Assert.Equal((100, 50), Size(Prepare(Pictures.Jpeg(1200, 600), options)));
        Assert.Equal((50, 100), Size(Prepare(Pictures.Png(310, 620), options)));
        Assert.Equal((100, 1), Size(Prepare(Pictures.Png(5000, 3), options)));
        Assert.Equal((60, 30), Size(Prepare(Pictures.Jpeg(60, 30), options)));
        Assert.Equal("RGBW", Quarters(Prepare(Pictures.Jpeg(1200, 600), options)));
    }

    [Fact]
    public void Lets_a_plain_png_through_without_its_metadata()
    {
        var png = Pictures.Png(80, 40);

        var image = Prepare(Pictures.WithChunk(png, "tEXt", "Comment\0made at home"u8.ToArray()));

        Assert.DoesNotContain("made at home", Encoding.Latin1.GetString(image.Bytes!.Value.Span), StringComparison.Ordinal);
        Assert.Equal(ImageFormat.Png, image.Format);
        Assert.Equal("RGBW", Quarters(image));
    }

    [Fact]
    public void Makes_an_interlaced_png_plain()
    {
        var image = Prepare(Pictures.Magick(MagickFormat.Png, 80, 40, picture => picture.Settings.Interlace = Interlace.Png));

        Assert.False(NewsExport.Images.Sniffing.PngFile.Read(image.Bytes!.Value.Span)!.IsInterlaced);
        Assert.Equal("RGBW", Quarters(image));
    }

    [Fact]
    public void Keeps_what_one_can_see_through()
    {
        var image = Prepare(Pictures.Encode(Pictures.Quarters(80, 40, alpha: 128), SKEncodedImageFormat.Webp, 100));

        Assert.Equal(ImageFormat.Png, image.Format);
        using var bitmap = SKBitmap.Decode(image.Bytes!.Value.Span);
        Assert.InRange(bitmap.GetPixel(10, 10).Alpha, 126, 130);
    }

    [Fact]
    public void A_photograph_becomes_a_jpeg_and_a_drawing_a_png()
    {
        Assert.Equal(ImageFormat.Jpeg, Prepare(Pictures.Encode(Pictures.Landscape(200, 120), SKEncodedImageFormat.Webp)).Format);
        Assert.Equal(ImageFormat.Png, Prepare(Pictures.Magick(MagickFormat.Gif, 80, 40)).Format);
    }

    [Theory]
    [InlineData(MagickFormat.Avif)]
    [InlineData(MagickFormat.WebP)]
    [InlineData(MagickFormat.Gif)]
    [InlineData(MagickFormat.Bmp)]
    [InlineData(MagickFormat.Ico)]
    [InlineData(MagickFormat.Tiff)]
    [InlineData(MagickFormat.Jxl)]
    public void Opens_what_pages_have(MagickFormat format)
    {
        var image = Prepare(Pictures.Magick(format, 80, 40));

        Assert.Null(image.Failure);
        Assert.Equal((80, 40), Size(image));
        Assert.Equal("RGBW", Quarters(image));
    }

    [Fact]
    public void Takes_the_first_picture_of_a_moving_one()
    {
        using var frames = new MagickImageCollection([new MagickImage(Pictures.Png(80, 40)), new MagickImage(MagickColors.Black, 80, 40)]);

        Assert.Equal("RGBW", Quarters(Prepare(frames.ToByteArray(MagickFormat.Gif))));
    }

    [Theory]
    [InlineData(60000, 60000)]
    [InlineData(4294967295, 4294967295)]
    [InlineData(100001, 1000)]
    public void A_picture_that_claims_to_be_huge_is_not_decoded(uint width, uint height)
    {
        var image = Prepare(Pictures.Declaring(width, height));

        Assert.Null(image.Bytes);
        Assert.StartsWith("too large: ", image.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(1, 2)]
    public void A_picture_that_nobody_can_see_is_a_tracking_pixel(int width, int height)
    {
        Assert.Equal(ImagePreparer.TrackingPixel, Prepare(Pictures.Png(width, height)).Failure);
        Assert.Equal(ImagePreparer.TrackingPixel, Prepare(Pictures.Magick(MagickFormat.Gif, width, height)).Failure);
    }

    [Fact]
    public void Keeps_the_larger_part_of_a_photograph_that_was_cut_off_and_says_so()
    {
        var jpeg = Pictures.Encode(Pictures.Landscape(400, 400), SKEncodedImageFormat.Jpeg);

        var image = Prepare(jpeg[..(jpeg.Length * 8 / 10)]);

        Assert.Null(image.Failure);
        Assert.Equal(400, image.Width);
        Assert.InRange(image.Height, 200, 399);
        Assert.Contains("cut off", image.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1, false)]
    [InlineData(0.8, true)]
    public void A_progressive_photograph_that_was_cut_off_is_judged_by_its_scans(double part, bool isKept)
    {
        using var landscape = new MagickImage(Pictures.Encode(Pictures.Landscape(400, 400), SKEncodedImageFormat.Png))
        {
            Format = MagickFormat.Pjpeg,
        };
        var jpeg = landscape.ToByteArray();

        var image = Prepare(jpeg[..(int)(jpeg.Length * part)]);

        Assert.Equal(isKept, image.Bytes is not null);
        Assert.Equal(isKept, image.Note is not null);
    }

    [Fact]
    public void A_second_picture_behind_the_first_is_left_out()
    {
        var jpeg = Pictures.Jpeg(80, 40);

        Assert.Equal(jpeg, Prepare([.. jpeg, .. Pictures.Jpeg(20, 10)]).Bytes!.Value.ToArray());
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void The_smaller_part_of_a_picture_is_none(SKEncodedImageFormat format)
    {
        var file = Pictures.Encode(Pictures.Landscape(400, 400), format);

        Assert.NotNull(Prepare(file[..(file.Length * 3 / 10)]).Failure);
    }

    [Fact]
    public void A_png_that_lacks_rows_is_never_passed_on_as_whole()
    {
        var png = Pictures.Png(80, 40);
        var header = Pictures.Declaring(80, 41)[..33];

        var image = Prepare([.. header[..24], .. png[24..29], .. header[29..33], .. png[33..]]);

        Assert.True(image.Failure is not null || image.Note is not null || image.Height == 41);
    }

    [Fact]
    public void A_failed_asset_keeps_its_reason()
    {
        Assert.Equal("404, not found", Prepare(new Asset("key") { Failure = "404, not found" }).Failure);
        Assert.Equal("empty", Prepare(new Asset("key") { Bytes = ReadOnlyMemory<byte>.Empty }).Failure);
    }

    [Theory]
    [InlineData("<html><p>not here")]
    [InlineData("\u00FF\u00D8\u00FF")]
    [InlineData("GIF89a")]
    [InlineData("RIFF....WEBPVP8 ")]
    [InlineData("....ftypavif")]
    [InlineData("BM........")]
    [InlineData("<svg")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g>")]
    public void What_is_no_picture_is_a_reason(string start)
    {
        Assert.NotNull(Prepare(Encoding.Latin1.GetBytes(start)).Failure);
    }

    [Fact]
    public void Survives_damage_anywhere()
    {
        var sources = new[]
        {
            Pictures.Jpeg(40, 30),
            Pictures.Png(40, 30),
            Pictures.Magick(MagickFormat.Gif, 40, 30),
            Pictures.Magick(MagickFormat.WebP, 40, 30),
            Pictures.Magick(MagickFormat.Bmp, 40, 30),
        };
        foreach (var source in sources)
        {
            for (var position = 0; position < source.Length; position += 1 + (source.Length / 60))
            {
                var damaged = (byte[])source.Clone();
                damaged[position] ^= 0x55;
                var image = Prepare(damaged);
                Assert.True(image.Bytes is null != image.Failure is null);
            }
        }
    }

    [Fact]
    public void Gives_the_same_bytes_each_time()
    {
        var options = new ImageOptions { MaxPixels = 64 };
        var sources = new[] { Pictures.Jpeg(300, 200), Pictures.Png(300, 200), Pictures.Magick(MagickFormat.Avif, 300, 200) };

        Assert.All(
            sources,
            source =>
                Assert.Equal(Prepare(source, options), Prepare(source, options) with { Bytes = Prepare(source, options).Bytes }, SameBytes)
        );
    }

    private static bool SameBytes(PreparedImage left, PreparedImage right) =>
        left.Sha256 == right.Sha256 && left.Bytes!.Value.Span.SequenceEqual(right.Bytes!.Value.Span);

    private static PreparedImage Prepare(byte[] file, ImageOptions? options = null) => Prepare(new Asset("key") { Bytes = file }, options);

    private static PreparedImage Prepare(Asset asset, ImageOptions? options = null) =>
        new ImagePreparer(options ?? new ImageOptions()).Prepare(asset, TestContext.Current.CancellationToken);

    private static (int Width, int Height) Size(PreparedImage image) => (image.Width, image.Height);

    /// <summary>The colours of the four quarters by rows, as letters.</summary>
    private static string Quarters(PreparedImage image)
    {
        Assert.Null(image.Failure);
        using var bitmap = SKBitmap.Decode(image.Bytes!.Value.Span);
        Assert.Equal((image.Width, image.Height), (bitmap.Width, bitmap.Height));
        var (left, right) = (bitmap.Width / 4, bitmap.Width * 3 / 4);
        var (top, bottom) = (bitmap.Height / 4, bitmap.Height * 3 / 4);
        return string.Concat(
            new[] { (left, top), (right, top), (left, bottom), (right, bottom) }.Select(at => Letter(bitmap.GetPixel(at.Item1, at.Item2)))
        );
    }

    private static char Letter(SKColor colour) =>
        "RGBW"[
            Array.IndexOf(
                Upright,
                Upright.MinBy(known =>
                    Math.Abs(known.Red - colour.Red) + Math.Abs(known.Green - colour.Green) + Math.Abs(known.Blue - colour.Blue)
                )
            )
        ];
}
