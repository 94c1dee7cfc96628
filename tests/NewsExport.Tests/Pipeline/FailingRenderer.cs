namespace NewsExport.Tests.Pipeline;

/// <summary>A renderer that begins a document and then does what the test asks.</summary>
internal sealed class FailingRenderer(Func<CancellationToken, Task<RenderReport>> end) : IArticleRenderer
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
        await target.Content.WriteAsync("half a document"u8.ToArray(), cancellationToken);
        return await end(cancellationToken);
    }
}
