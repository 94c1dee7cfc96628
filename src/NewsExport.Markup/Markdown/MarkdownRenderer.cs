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
            await WriteAsync(FrontMatterYaml.Of(title, options) + Contents(title, volume.Chapters)).ConfigureAwait(false);
        }

        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            number++;
            language ??= article.Metadata.Language?.Value;
            var document = new MarkdownDocument(article, target.AssetFolder, options, volume.Title is null ? "" : $"{number}-");
            await WriteAsync(volume.Title is null ? FrontMatterYaml.Of(article, options) : $"\n<a id=\"article-{number}\"></a>\n\n")
                .ConfigureAwait(false);
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

    /// <summary>The title of a volume and a link to each of its articles; headings have no ids that every reader of Markdown agrees on, so the places are written.</summary>
    private static string Contents(string title, ValueList<Chapter> chapters)
    {
        var text = new StringBuilder("\n# ").Append(MarkdownText.Line(title)).Append('\n');
        if (chapters.Count > 0 && Labels.For(chapters[0].Metadata.Language?.Value).Contents is { } contents)
        {
            text.Append("\n## ").Append(MarkdownText.Line(contents)).Append('\n');
        }

        for (var number = 1; number <= chapters.Count; number++)
        {
            var front = chapters[number - 1].Front;
            text.Append(number == 1 ? "\n" : "").Append($"{number}. [{MarkdownText.Line(front.Title)}](#article-{number})");
            text.Append(front.Site is { } site ? ", " + MarkdownText.Line(site) : "").Append('\n');
        }

        return text.ToString();
    }
}
