namespace NewsExport.Markup.Epub;

/// <summary>Writes an EPUB 3.3 book, forwards: pictures as articles come, chapters and everything that lists them at the end.</summary>
/// <param name="paintCover">Paints covers for volumes and for articles with a lead picture; null: covers are drawn in the page.</param>
internal sealed class EpubRenderer(CoverPainter? paintCover = null) : IArticleRenderer
{
    private const string Container = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """;

    public OutputFormat Format => OutputFormat.Epub;

    public async Task<RenderReport> RenderAsync(
        Volume volume,
        IAsyncEnumerable<Article> articles,
        IRenderTarget target,
        RenderOptions options,
        CancellationToken cancellationToken
    )
    {
        var book = new EpubBook(volume, options, new ZipWriter(target.Content), paintCover);
        await book.BeginAsync(Container, cancellationToken).ConfigureAwait(false);
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!await book.AddAsync(article, cancellationToken).ConfigureAwait(false))
            {
                return Failed("the book would be larger than 4 GB or have more than 65,000 files; make smaller volumes with --bundle-size");
            }
        }

        return book.IsEmpty
            ? Failed("there is no article to put into the book")
            : new RenderReport { Diagnostics = await book.EndAsync(cancellationToken).ConfigureAwait(false) };
    }

    private static RenderReport Failed(string reason) =>
        new() { Error = new SourceError(SourceErrorCode.RenderFailed, $"no EPUB was written: {reason}") };
}
