using SkiaSharp;

namespace NewsExport.Images.Covers;

/// <summary>Draws rows of fingerprints.</summary>
internal static class FingerprintPainter
{
    private const float Gap = 16;

    public static void Paint(SKCanvas canvas, ValueList<CoverRow> rows, SKRect place, Color ground)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var gap = place.Height > Gap * rows.Count * 2 ? Gap : 0;
        var height = (place.Height - (gap * (rows.Count - 1))) / rows.Count;
        for (var row = 0; row < rows.Count; row++)
        {
            PaintRow(canvas, rows[row], SKRect.Create(place.Left, place.Top + (row * (height + gap)), place.Width, height), ground);
        }
    }

    private static void PaintRow(SKCanvas canvas, CoverRow row, SKRect place, Color ground)
    {
        var bands = Fingerprint.Bands(row.Sha256, row.Accent, ground);
        for (var band = 0; band < bands.Count; band++)
        {
            using var paint = new SKPaint { Color = CoverPainter.ToSkia(bands[band]) };
            canvas.DrawRect(
                SKRect.Create(place.Left + (place.Width * band / bands.Count), place.Top, place.Width / bands.Count, place.Height),
                paint
            );
        }
    }
}
