using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Layout.Volumes;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf;

/// <summary>Articles become a PDF: styling, shaping, layout, tagging, writing. One renderer serves many documents, one after the other; fonts and words are remembered.</summary>
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
        var report = new ReportBuilder();
        PdfDocument? document = null;
        VolumeLayout? chapters = null;
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            document ??= new PdfDocument(target.Content, PropertiesOf.Document(volume, article, options), new WritingOptions());
            if (volume.Title is null)
            {
                report.Add(Draw(article, document, options, cancellationToken));
                break;
            }

            chapters ??= new VolumeLayout(volume, article, options, document, _shaper);
            report.Add(chapters.Add(article, cancellationToken));
            Attach(document, article);
        }

        if (document is null)
        {
            return new RenderReport { Error = new SourceError(SourceErrorCode.Empty, "no PDF: there is no article to write") };
        }

        chapters?.Complete(cancellationToken);
        document.Complete();
        return report.Build(document);
    }

    public void Dispose() => _shaper.Dispose();

    private ArticleLayout Draw(Article article, PdfDocument document, RenderOptions options, CancellationToken cancellationToken)
    {
        var layout = new ArticleLayout(article, options, _shaper, document.Root.Add(StructureType.Art));
        var drawer = new PageDrawer(document, layout.Typesetter);
        foreach (var page in layout.Pages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            drawer.Draw(page);
        }

        Attach(document, article);
        return layout;
    }

    private static void Attach(PdfDocument document, Article article)
    {
        foreach (var attachment in article.Attachments)
        {
            document.Attach(attachment);
        }
    }
}
