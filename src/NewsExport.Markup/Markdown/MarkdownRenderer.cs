using System.Text;

namespace NewsExport.Markup.Markdown;

/// <summary>CommonMark with GFM tables and footnotes, YAML front matter, and pictures in a folder beside the document.</summary>
internal sealed class MarkdownRenderer : IArticleRenderer
{
    public OutputFormat Format => OutputFormat.Markdown;

    public async Task<RenderReport> RenderAsync(
        Volume volume,
        IAsyncEnumerable<Article> articles,
        IRenderTarget target,
        RenderOptions options,
        CancellationToken cancellationToken
    )
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        string? language = null;
        if (volume.Title is { } title)
        {
            await WriteAsync(FrontMatterYaml.Of(title, options)).ConfigureAwait(false);
        }

        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            number++;
            language ??= article.Metadata.Language?.Value;
            var document = new MarkdownDocument(article, target.AssetFolder, options, volume.Title is null ? "" : $"{number}-");
            await WriteAsync(volume.Title is null ? FrontMatterYaml.Of(article, options) : "\n").ConfigureAwait(false);
            await WriteAsync(document.Text()).ConfigureAwait(false);
            foreach (var (name, picture) in document.Pictures.Where(picture => written.Add(picture.Name)))
            {
                await target.AddAssetAsync(name, picture.Bytes!.Value, cancellationToken).ConfigureAwait(false);
            }
        }

        foreach (var (source, reason) in volume.NotKept)
        {
            var line = string.Join(": ", new[] { Labels.For(language).NotKept, PublicAddress.OfSource(source), reason }.OfType<string>());
            await WriteAsync("\n" + MarkdownText.Line(line) + "\n").ConfigureAwait(false);
        }

        return new RenderReport();

        ValueTask WriteAsync(string text) => target.Content.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
    }
}
