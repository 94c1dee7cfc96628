using System.Buffers.Binary;
using NewsExport.Images.Jpeg;
using SkiaSharp;

namespace NewsExport.Tests.Images;

public sealed class JpegWriterTests
{
    private const int Width = 64;
    private const int Height = 48;

    [Fact]
    public void Writes_what_another_decoder_reads_as_the_same_picture()
    {
        // Waves of every direction, an edge, and a plain half.
        var pixels = Pixels((x, y) => x < 40 ? (Wave(x + y), Wave(x * y / 8), Wave(x - y)) : ((byte)250, (byte)249, (byte)246));

        // Half the resolution of colour costs most of it.
        Assert.InRange(MeanError(pixels, Decoded(pixels, quality: 95)), 0, 4);
    }

    [Theory]
    [InlineData(0x00, 0x00, 0x00)]
    [InlineData(0xFF, 0xFF, 0xFF)]
    [InlineData(0xFF, 0x00, 0x00)]
    [InlineData(0x00, 0xFF, 0x00)]
    [InlineData(0x00, 0x00, 0xFF)]
    [InlineData(0xFA, 0xF9, 0xF6)]
    public void Keeps_a_plain_colour(byte red, byte green, byte blue)
    {
        var pixels = Pixels((_, _) => (red, green, blue));
        foreach (var pixel in Decoded(pixels, quality: 85))
        {
            Assert.InRange(Math.Abs(pixel.Red - red) + Math.Abs(pixel.Green - green) + Math.Abs(pixel.Blue - blue), 0, 6);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(100)]
    public void Survives_noise_at_every_quality(int quality)
    {
        // The hardest there is: long runs are rare, values are large, and bytes of ones must be followed by zeros.
        var random = new Random(7);
        var pixels = Pixels((_, _) => ((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256)));
        var extremes = Pixels((_, _) => random.Next(2) == 0 ? ((byte)0, (byte)0, (byte)0) : ((byte)255, (byte)255, (byte)255));

        Assert.Equal(Width * Height, Decoded(pixels, quality).Length);
        Assert.InRange(MeanError(extremes, Decoded(extremes, quality)), 0, quality == 100 ? 3 : 128);
    }

    [Fact]
    public void Gives_the_decoder_no_reason_to_guess()
    {
        var file = File(Pixels((x, y) => (Wave(x * 3), Wave(y * 5), Wave(x + y))), quality: 85).ToArray();
        using var whole = SKCodec.Create(new MemoryStream(file));
        Assert.Equal(SKCodecResult.Success, whole.GetPixels(out _));
        Assert.Equal(new SKSizeI(Width, Height), whole.Info.Size);
        Assert.Equal(0xFFD9, BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(file.Length - 2)));

        using var cut = SKCodec.Create(new MemoryStream(file[..(file.Length * 2 / 3)]));
        Assert.Equal(SKCodecResult.IncompleteInput, cut.GetPixels(out _));
    }

    private static ReadOnlyMemory<byte> File(uint[] pixels, int quality)
    {
        using var writer = new JpegWriter(Width, Height, quality);
        for (var row = 0; row < Height; row += JpegWriter.Unit)
        {
            writer.WriteRows(pixels.AsSpan(row * Width));
        }

        return writer.Complete().ToArray();
    }

    private static SKColor[] Decoded(uint[] pixels, int quality)
    {
        using var bitmap = SKBitmap.Decode(File(pixels, quality).Span);
        return bitmap.Pixels;
    }

    private static double MeanError(uint[] pixels, SKColor[] decoded) =>
        pixels
            .Zip(
                decoded,
                (wanted, got) =>
                    Math.Abs((int)(wanted & 0xFF) - got.Blue)
                    + Math.Abs((int)((wanted >> 8) & 0xFF) - got.Green)
                    + Math.Abs((int)((wanted >> 16) & 0xFF) - got.Red)
            )
            .Average() / 3;

    private static uint[] Pixels(Func<int, int, (byte Red, byte Green, byte Blue)> colour) =>
        [
            .. Enumerable
                .Range(0, Width * Height)
                .Select(place =>
                {
                    var (red, green, blue) = colour(place % Width, place / Width);
                    return blue | ((uint)green << 8) | ((uint)red << 16) | 0xFF000000;
                }),
        ];

    private static byte Wave(int phase) => (byte)(127 + (100 * Math.Sin(phase / 9.0)));
}
