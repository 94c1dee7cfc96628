using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf;

/// <summary>Articles become a PDF: styling, shaping, layout, tagging, writing. One renderer serves many documents; fonts and words are remembered.</summary>
internal sealed class PdfRenderer(FontLibrary fonts) : IArticleRenderer, IDisposable
{
    private readonly TextShaper _shaper = new(fonts);

    public OutputFormat Format => OutputFormat.Pdf;

    public async Task<RenderReport> RenderAsync(
        Volume volume,
        IAsyncEnumerable<Article> articles,
        IRenderTarget target,
        RenderOptions options,
        CancellationToken cancellationToken
    )
    {
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            return RenderSingle(article, target, options, cancellationToken);
        }

        return new RenderReport { Error = new SourceError(SourceErrorCode.Empty, "no PDF: there is no article to write") };
    }

    public void Dispose() => _shaper.Dispose();

    private RenderReport RenderSingle(Article article, IRenderTarget target, RenderOptions options, CancellationToken cancellationToken)
    {
        var document = new PdfDocument(target.Content, PropertiesOf.Article(article, options), new WritingOptions());
        var layout = new ArticleLayout(article, options, _shaper, document.Root.Add(StructureType.Art));
        var drawer = new PageDrawer(document, layout.Typesetter);
        foreach (var page in layout.Pages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            drawer.Draw(page);
        }

        foreach (var attachment in article.Attachments)
        {
            document.Attach(attachment);
        }

        document.Complete();
        var glyphs = GlyphReport.Of(layout.Matter.Title, layout.Typesetter.Missing);
        return new RenderReport
        {
            Diagnostics = [.. layout.Diagnostics, .. document.Diagnostics, .. glyphs.Diagnostics],
            Error = glyphs.Error,
        };
    }
}
