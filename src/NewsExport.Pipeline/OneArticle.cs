using System.Runtime.CompilerServices;

namespace NewsExport.Pipeline;

/// <summary>An article as the stream of one that renderers take.</summary>
internal static class OneArticle
{
    public static async IAsyncEnumerable<Article> StreamAsync(
        Article article,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await Task.CompletedTask.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        yield return article;
    }
}
