using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>A digest as 32 bands; never mirrored, so that two copies compare.</summary>
internal static class FingerprintInks
{
    public static void Draw(List<Ink> inks, string digest, Rgb accent, double start, double top, double width, double height)
    {
        var bands = Fingerprint.Bands(digest, new Color((accent.Red << 16) | (accent.Green << 8) | accent.Blue), new Color(0xFFFFFF));
        var step = width / Math.Max(bands.Count, 1);
        for (var i = 0; i < bands.Count; i++)
        {
            var color = new Rgb(bands[i].Red, bands[i].Green, bands[i].Blue);
            (double, double)[] points = [(i * step, 0), ((i + 1) * step, 0), ((i + 1) * step, height), (i * step, height)];
            inks.Add(new ShapeInk(Artifact.Layout, points, start, top, width, color));
        }
    }
}
