using System.Text;

namespace NewsExport.Markup.Text;

/// <summary>Plain text: title, subtitle, authors, date, the body in order, then notes, links and where it came from. Nothing is wrapped.</summary>
internal sealed class TextRenderer : IArticleRenderer
{
    public OutputFormat Format => OutputFormat.Text;

    public async Task<RenderReport> RenderAsync(
        Volume volume,
        IAsyncEnumerable<Article> articles,
        IRenderTarget target,
        RenderOptions options,
        CancellationToken cancellationToken
    )
    {
        var isFirst = true;
        string? language = null;
        if (volume.Title is { } title)
        {
            await WriteAsync(target, title + "\n" + new string('=', Width(title)) + "\n", cancellationToken).ConfigureAwait(false);
            isFirst = false;
        }

        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var text = (isFirst ? "" : "\n\n\n") + TextDocument.Of(article, options);
            await WriteAsync(target, text, cancellationToken).ConfigureAwait(false);
            isFirst = false;
            language ??= article.Metadata.Language?.Value;
        }

        foreach (var (source, reason) in volume.NotKept)
        {
            var line = string.Join(": ", new[] { Labels.For(language).NotKept, PublicAddress.OfSource(source), reason }.OfType<string>());
            await WriteAsync(target, $"\n{line}\n", cancellationToken).ConfigureAwait(false);
        }

        return new RenderReport();
    }

    private static int Width(string title) => Math.Clamp(title.ReplaceLineEndings(" ").Length, 3, 72);

    private static ValueTask WriteAsync(IRenderTarget target, string text, CancellationToken cancellationToken) =>
        target.Content.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
}
