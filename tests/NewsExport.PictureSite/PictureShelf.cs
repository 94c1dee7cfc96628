using System.Security.Cryptography;
using System.Text;
using ImageMagick;
using NewsExport.Testing.Articles;
using NewsExport.Testing.Loopback;

namespace NewsExport.PictureSite;

/// <summary>Every kind of picture, sound or not, that a site may answer with.</summary>
internal sealed class PictureShelf
{
    private const string Svg = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><rect width="640" height="360" fill="#dde"/>
        <path d="M0 300 L160 180 L320 240 L480 90 L640 200 V360 H0 Z" fill="#375"/><text x="20" y="40" font-size="28">Rainfall</text></svg>
        """;

    private const string HostileSvg = """
        <svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" onload="alert(1)"><script>alert(1)</script>
        <image href="https://elsewhere.example/pixel.png" width="9" height="9"/><circle cx="200" cy="150" r="90" fill="#a33"/></svg>
        """;

    private static readonly string[] Palette = ["#913532", "#785214", "#3a6132", "#065f74", "#414a94", "#863359"];

    private readonly LoopbackReply[] answers = [.. Sound(), .. Faulty()];

    /// <summary>The same address, the same answer.</summary>
    public LoopbackReply AnswerTo(string target)
    {
        var hash = SHA256.HashData(Encoding.Latin1.GetBytes(target));
        return answers[BitConverter.ToUInt32(hash) % answers.Length];
    }

    private static IEnumerable<LoopbackReply> Sound()
    {
        for (uint hue = 0; hue < 6; hue++)
        {
            yield return Jpeg(Drawn(1200, 800, hue));
        }

        yield return Jpeg(Drawn(900, 1200, 1), picture => picture.Settings.Interlace = Interlace.Jpeg);
        yield return Jpeg(Drawn(800, 600, 2), picture => picture.ColorSpace = ColorSpace.CMYK);
        yield return Jpeg(Drawn(800, 600, 3), picture => picture.ColorSpace = ColorSpace.Gray);
        yield return Jpeg(Drawn(800, 500, 4), picture => Turned(picture, 6));
        yield return Jpeg(Drawn(800, 500, 5), picture => Turned(picture, 3));
        yield return Jpeg(Drawn(700, 500, 1), picture => picture.SetProfile(ColorProfiles.AdobeRGB1998));
        yield return Jpeg(Drawn(6000, 4000, 2));
        yield return Jpeg(Drawn(3000, 300, 3));
        yield return Jpeg(Drawn(300, 3000, 4));
        yield return Picture(Drawn(640, 480, 0), MagickFormat.Png24);
        yield return Picture(Drawn(640, 480, 1), MagickFormat.Png24, picture => picture.Settings.Interlace = Interlace.Png);
        yield return Picture(Drawn(640, 480, 2), MagickFormat.Png8);
        yield return Picture(Drawn(640, 480, 3), MagickFormat.Png48);
        yield return Picture(Drawn(640, 480, 4), MagickFormat.Png32, picture => picture.Transparent(MagickColors.White));
        yield return Picture(Drawn(24, 24, 5), MagickFormat.Png24);
        yield return Picture(Drawn(480, 320, 0), MagickFormat.Gif);
        yield return LoopbackReply.File("image/gif", Animated());
        yield return Picture(Drawn(1000, 700, 1), MagickFormat.WebP);
        yield return Picture(
            Drawn(600, 400, 2),
            MagickFormat.WebP,
            picture =>
            {
                picture.Transparent(MagickColors.White);
                picture.Settings.SetDefine(MagickFormat.WebP, "lossless", "true");
            }
        );
        yield return Picture(Drawn(640, 480, 3), MagickFormat.Avif);
        yield return Picture(Drawn(320, 240, 4), MagickFormat.Bmp);
        yield return Picture(Drawn(320, 240, 5), MagickFormat.Tiff);
        yield return LoopbackReply.File("image/svg+xml", Encoding.UTF8.GetBytes(Svg));
        yield return LoopbackReply.File("image/svg+xml", Encoding.UTF8.GetBytes(HostileSvg));
        yield return LoopbackReply.File("text/html", Bytes(Drawn(500, 300, 0), MagickFormat.Png24));
        yield return LoopbackReply.File("image/png", Bytes(Drawn(500, 300, 1), MagickFormat.WebP));
        yield return LoopbackReply.Redirect("/another/picture.jpg");
    }

    private static IEnumerable<LoopbackReply> Faulty()
    {
        var photograph = Bytes(Drawn(1000, 700, 3), MagickFormat.Jpeg);
        var drawing = Bytes(Drawn(400, 300, 2), MagickFormat.Png24);
        yield return Picture(Drawn(1, 1, 0), MagickFormat.Gif);
        yield return LoopbackReply.File("image/jpeg", photograph[..(photograph.Length * 7 / 10)]);
        yield return LoopbackReply.File("image/jpeg", photograph[..(photograph.Length / 10)]);
        yield return LoopbackReply.File("image/png", drawing[..(drawing.Length / 2)]);
        yield return LoopbackReply.File("image/png", Declaring(drawing, 60_000));
        yield return LoopbackReply.File(
            "image/jpeg",
            "<!doctype html><title>Sign in</title><p>Please sign in to see this picture."u8.ToArray()
        );
        yield return LoopbackReply.File("image/jpeg", []);
        yield return LoopbackReply.Status(404, "<h1>Not found</h1>"u8.ToArray(), "Content-Type: text/html");
        yield return LoopbackReply.Status(500);
        yield return LoopbackReply.Drop();
    }

    /// <summary>Stripes and a slope of one colour on white: neither flat nor noise.</summary>
    private static MagickImage Drawn(uint width, uint height, uint hue)
    {
        var colour = new MagickColor(Palette[hue % Palette.Length]);
        var picture = new MagickImage(MagickColors.White, width, height);
        using var slope = new MagickImage(
            $"gradient:white-{Palette[hue % Palette.Length]}",
            new MagickReadSettings { Width = width, Height = Math.Max(height / 2, 1) }
        );
        picture.Composite(slope, 0, (int)(height / 3), CompositeOperator.Over);
        using var bar = new MagickImage(colour, Math.Max(width / 7, 1), Math.Max(height / 2, 1));
        picture.Composite(bar, (int)(width / 5), (int)(height / 4), CompositeOperator.Over);
        return picture;
    }

    private static LoopbackReply Jpeg(MagickImage picture, Action<MagickImage>? change = null) =>
        Picture(picture, MagickFormat.Jpeg, change);

    private static LoopbackReply Picture(MagickImage picture, MagickFormat format, Action<MagickImage>? change = null) =>
        LoopbackReply.File("image/" + format.ToString().ToLowerInvariant(), Bytes(picture, format, change));

    private static byte[] Bytes(MagickImage picture, MagickFormat format, Action<MagickImage>? change = null)
    {
        using (picture)
        {
            change?.Invoke(picture);
            picture.Quality = 85;
            return picture.ToByteArray(format);
        }
    }

    /// <summary>Says how the picture is to be turned, as Exif 2.32, 4.6.5, counts them: 6 is a quarter, 3 a half turn.</summary>
    private static void Turned(MagickImage picture, ushort orientation)
    {
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Orientation, orientation);
        picture.SetProfile(exif);
    }

    private static byte[] Animated()
    {
        using var frames = new MagickImageCollection([Drawn(320, 200, 0), Drawn(320, 200, 2), Drawn(320, 200, 4)]);
        foreach (var frame in frames)
        {
            frame.AnimationDelay = 20;
        }

        return frames.ToByteArray(MagickFormat.Gif);
    }

    /// <summary>The PNG with another size in its header (PNG 3, 11.2.1); the check sum is mended, for a reader may ask for it first.</summary>
    private static byte[] Declaring(byte[] png, int size)
    {
        var copy = (byte[])png.Clone();
        var header = copy.AsSpan(16);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(header, size);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(header[4..], size);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(copy.AsSpan(29), DrawnPictures.Crc(copy.AsSpan(12, 17)));
        return copy;
    }
}
