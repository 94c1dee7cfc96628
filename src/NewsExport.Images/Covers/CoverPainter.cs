using System.Runtime.InteropServices;
using NewsExport.Images.Jpeg;
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

    // What is painted at a time stays in the processor's cache; a whole cover takes 16 MB, and its encoding twice that.
    private const int StripHeight = 4 * JpegWriter.Unit;

    /// <summary>The order of colours that Skia draws in fastest: pictures take two thirds of the time they take in any other.</summary>
    public const SKColorType Pixels = SKColorType.Bgra8888;

    private static readonly SKRect PicturePlace = SKRect.Create(0, 0, Width, PictureHeight);
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

        using var picture = cover.Picture is { } file ? CoverPicture.Open(file, PicturePlace, StripHeight) : null;
        var lines = Lines(cover);
        using var writer = new JpegWriter(Width, Height, JpegQuality);
        using var bitmap = new SKBitmap(new SKImageInfo(Width, StripHeight, Pixels, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        var pixels = MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());
        for (var top = 0; top < Height; top += StripHeight)
        {
            canvas.SetMatrix(SKMatrix.CreateTranslation(0, -top));
            PaintStrip(canvas, SKRect.Create(0, top, Width, StripHeight), cover, picture, lines);
            for (var row = 0; row < StripHeight; row += JpegWriter.Unit)
            {
                writer.WriteRows(pixels[(row * Width)..]);
            }
        }

        return writer.Complete();
    }

    public static SKColor ToSkia(Color colour) => new(colour.Red, colour.Green, colour.Blue);

    public void Dispose()
    {
        title.Dispose();
        site.Dispose();
        text.Dispose();
    }

    private static void PaintStrip(SKCanvas canvas, SKRect strip, Cover cover, CoverPicture? picture, List<CoverLine> lines)
    {
        canvas.Clear(ToSkia(Paper));
        if (strip.Top < PictureHeight + BandHeight)
        {
            PaintTop(canvas, strip, cover, picture);
        }

        foreach (var line in lines)
        {
            if (line.Top < strip.Bottom && line.Bottom > strip.Top)
            {
                line.Face.Draw(canvas, line.Words, line.Left, line.Baseline, line.Size, line.Colour);
            }
        }
    }

    private static void PaintTop(SKCanvas canvas, SKRect strip, Cover cover, CoverPicture? picture)
    {
        if (picture is null)
        {
            FingerprintPainter.Paint(canvas, cover.Rows, SKRect.Create(0, 0, Width, PictureHeight + BandHeight), Paper);
            return;
        }

        picture.Paint(canvas, strip);
        FingerprintPainter.Paint(canvas, cover.Rows, SKRect.Create(0, PictureHeight, Width, BandHeight), Paper);
    }

    private List<CoverLine> Lines(Cover cover)
    {
        const float Measure = Width - (2 * Margin);
        var dateWidth = text.Width(cover.Date, SmallSize);
        var siteBaseline = SiteTop + CoverFace.Ascent(SmallSize);
        var shownSite = site.Cut(cover.Site, SmallSize, Measure - dateWidth - SmallSize);
        List<CoverLine> lines =
        [
            new(site, shownSite, Margin, siteBaseline, SmallSize, ToSkia(cover.Accent)),
            new(text, cover.Date, Width - Margin - dateWidth, siteBaseline, SmallSize, Grey),
        ];

        var (titles, size) = TitleBreaker.Break(cover.Title, title, Measure, TitleHeight);
        var baseline = TitleTop + CoverFace.Ascent(size);
        foreach (var line in titles)
        {
            lines.Add(new(title, line, Margin, baseline, size, Ink));
            baseline += TitleBreaker.LineHeight(size);
        }

        lines.Add(new(text, text.Cut(cover.Authors, SmallSize, Measure), Margin, Height - Margin, SmallSize, Ink));
        return lines;
    }

    /// <summary>A line of words and where it stands; its top and bottom leave room for every accent and tail.</summary>
    private sealed record CoverLine(CoverFace Face, string? Words, float Left, float Baseline, float Size, SKColor Colour)
    {
        public float Top => Baseline - (2 * Size);

        public float Bottom => Baseline + Size;
    }
}
