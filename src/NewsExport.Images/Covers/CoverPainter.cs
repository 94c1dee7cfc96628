using SkiaSharp;

namespace NewsExport.Images.Covers;

/// <summary>Paints the cover of an EPUB, 1600 x 2560, as a JPEG. The same cover and fonts give the same bytes.</summary>
internal sealed class CoverPainter(CoverFonts fonts) : IDisposable
{
    private const int Width = 1600;
    private const int Height = 2560;
    private const int Margin = 120;
    private const int PictureHeight = 1360;
    private const int BandHeight = 60;
    private const int SiteTop = 1508;
    private const int TitleTop = 1636;
    private const int TitleHeight = 720;
    private const int SmallSize = 52;
    private const int JpegQuality = 85;
    private static readonly Color Paper = new(0xFAF9F6);
    private static readonly SKColor Ink = new(0x1A, 0x1A, 0x1A);
    private static readonly SKColor Grey = new(0x5C, 0x5C, 0x5C);
    private readonly CoverFace title = new(fonts.Title);
    private readonly CoverFace site = new(fonts.Site);
    private readonly CoverFace text = new(fonts.Text);

    /// <summary>Null: the words need a script that must be shaped, or letters that the fonts lack; such a book gets a cover without a picture.</summary>
    public ReadOnlyMemory<byte>? Paint(Cover cover)
    {
        if (!title.CanSet(cover.Title) || !site.CanSet(cover.Site) || !text.CanSet(cover.Date) || !text.CanSet(cover.Authors))
        {
            return null;
        }

        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(ToSkia(Paper));
            PaintTop(canvas, cover);
            PaintWords(canvas, cover);
        }

        using var pixels = bitmap.PeekPixels();
        using var data = pixels.Encode(
            new SKJpegEncoderOptions(JpegQuality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore)
        );
        return data is null ? null : (ReadOnlyMemory<byte>?)data.ToArray();
    }

    public static SKColor ToSkia(Color colour) => new(colour.Red, colour.Green, colour.Blue);

    public void Dispose()
    {
        title.Dispose();
        site.Dispose();
        text.Dispose();
    }

    private static void PaintTop(SKCanvas canvas, Cover cover)
    {
        using var picture = cover.Picture is { } file ? SKImage.FromEncodedData(file.Span) : null;
        if (picture is null)
        {
            FingerprintPainter.Paint(canvas, cover.Rows, SKRect.Create(0, 0, Width, PictureHeight + BandHeight), Paper);
            return;
        }

        var place = SKRect.Create(0, 0, Width, PictureHeight);
        var part = Covering(picture, place);
        // Smaller copies to sample from cost half of the painting, and help only where the picture is shrunk.
        var mipmaps = part.Width > place.Width ? SKMipmapMode.Linear : SKMipmapMode.None;
        using var paint = new SKPaint();
        canvas.DrawImage(picture, part, place, new SKSamplingOptions(SKFilterMode.Linear, mipmaps), paint);
        FingerprintPainter.Paint(canvas, cover.Rows, SKRect.Create(0, PictureHeight, Width, BandHeight), Paper);
    }

    // The middle of the picture that has the shape of its place.
    private static SKRect Covering(SKImage picture, SKRect place)
    {
        var scale = Math.Min(picture.Width / place.Width, picture.Height / place.Height);
        var (width, height) = (place.Width * scale, place.Height * scale);
        return SKRect.Create((picture.Width - width) / 2, (picture.Height - height) / 2, width, height);
    }

    private void PaintWords(SKCanvas canvas, Cover cover)
    {
        const float Measure = Width - (2 * Margin);
        var dateWidth = text.Width(cover.Date, SmallSize);
        var siteBaseline = SiteTop + CoverFace.Ascent(SmallSize);
        site.Draw(
            canvas,
            site.Cut(cover.Site, SmallSize, Measure - dateWidth - SmallSize),
            Margin,
            siteBaseline,
            SmallSize,
            ToSkia(cover.Accent)
        );
        text.Draw(canvas, cover.Date, Width - Margin - dateWidth, siteBaseline, SmallSize, Grey);

        var (lines, size) = TitleBreaker.Break(cover.Title, title, Measure, TitleHeight);
        var baseline = TitleTop + CoverFace.Ascent(size);
        foreach (var line in lines)
        {
            title.Draw(canvas, line, Margin, baseline, size, Ink);
            baseline += TitleBreaker.LineHeight(size);
        }

        text.Draw(canvas, text.Cut(cover.Authors, SmallSize, Measure), Margin, Height - Margin, SmallSize, Ink);
    }
}
