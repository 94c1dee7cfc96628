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
            await WriteAsync(target, Opening(title, volume.Chapters), cancellationToken).ConfigureAwait(false);
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

    /// <summary>The title of a volume and a line an article.</summary>
    private static string Opening(string title, ValueList<Chapter> chapters)
    {
        var text = new StringBuilder(title).Append('\n').Append('=', Width(title)).Append('\n');
        if (chapters.Count > 0 && Labels.For(chapters[0].Metadata.Language?.Value).Contents is { } contents)
        {
            text.Append('\n').Append(contents).Append('\n');
        }

        for (var number = 1; number <= chapters.Count; number++)
        {
            var front = chapters[number - 1].Front;
            var line = string.Join(", ", new[] { front.Title, front.Site }.OfType<string>());
            text.Append(number == 1 ? "\n" : "").Append($"{number}. {line.ReplaceLineEndings(" ")}\n");
        }

        return text.ToString();
    }

    private static int Width(string title) => Math.Clamp(title.ReplaceLineEndings(" ").Length, 3, 72);

    private static ValueTask WriteAsync(IRenderTarget target, string text, CancellationToken cancellationToken) =>
        target.Content.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
}
