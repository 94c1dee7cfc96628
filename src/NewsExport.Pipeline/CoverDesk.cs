using NewsExport.Images.Covers;
using NewsExport.Markup.Epub;
using NewsExport.Pdf.Fonts;
using Painter = NewsExport.Images.Covers.CoverPainter;

namespace NewsExport.Pipeline;

/// <summary>Has the covers that the book writer orders painted, in the faces that pages are set in.</summary>
internal sealed class CoverDesk(FontLibrary fonts) : IDisposable
{
    // Most runs make no book with a picture; what paints is made when the first cover is ordered.
    private readonly Lazy<Painter> painter = new(() => new Painter(FontsOf(fonts)));

    public ValueTask<ReadOnlyMemory<byte>?> PaintAsync(CoverRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(painter.Value.Paint(CoverOf(request)));
    }

    public void Dispose()
    {
        if (painter.IsValueCreated)
        {
            painter.Value.Dispose();
        }
    }

    private static CoverFonts FontsOf(FontLibrary fonts) =>
        new(
            fonts.Face(FontFamily.Serif, semiBold: true).Data,
            fonts.Face(FontFamily.Sans, semiBold: true).Data,
            fonts.Face(FontFamily.Sans).Data
        );

    // A cover is paper, whatever the reader's ground: the light colours.
    private static Cover CoverOf(CoverRequest request) =>
        new()
        {
            Title = request.Title,
            Site = request.Site,
            Date = request.Date,
            Authors = request.Authors,
            Accent = request.Accent.Light,
            Picture = request.Picture?.Bytes,
            Rows = [.. request.Fingerprints.Select(band => new CoverRow(band.Sha256, band.Accent.Light))],
        };
}
