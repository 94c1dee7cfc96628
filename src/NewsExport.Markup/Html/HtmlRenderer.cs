using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Html;

/// <summary>One HTML file that asks the network for nothing. Articles are written one by one, block by block.</summary>
internal sealed class HtmlRenderer : IArticleRenderer
{
    public OutputFormat Format => OutputFormat.Html;

    public async Task<RenderReport> RenderAsync(
        Volume volume,
        IAsyncEnumerable<Article> articles,
        IRenderTarget target,
        RenderOptions options,
        CancellationToken cancellationToken
    )
    {
        var writer = new MarkupWriter(isHtml: true);
        var document = new HtmlDocument(writer, volume, options);
        List<Diagnostic> diagnostics = [];
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            document.Begin(article);
            diagnostics.AddRange(await document.WriteAsync(article, PassOnAsync).ConfigureAwait(false));
        }

        document.End();
        await target.Content.WriteAsync(writer.Written, cancellationToken).ConfigureAwait(false);
        return new RenderReport { Diagnostics = diagnostics.ToValueList() };

        async ValueTask PassOnAsync()
        {
            await target.Content.WriteAsync(writer.Written, cancellationToken).ConfigureAwait(false);
            writer.Clear();
        }
    }
}
