using System.Runtime.CompilerServices;

namespace NewsExport.Store.Spooling;

/// <summary>Holds the articles of a volume, their bytes in a folder of its own until it is disposed, and gives them back as often as asked.</summary>
internal sealed class ArticleSpool : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("newsexport-");
    private readonly List<Article> articles = [];

    public async Task AddAsync(Article article, CancellationToken cancellationToken)
    {
        await StoreAsync(article.Capture.Sha256, article.Capture.Body, cancellationToken).ConfigureAwait(false);
        Dictionary<string, PreparedImage> light = new(StringComparer.Ordinal);
        foreach (var (key, image) in article.Images)
        {
            if (image.Bytes is { } bytes)
            {
                await StoreAsync(image.Sha256, bytes, cancellationToken).ConfigureAwait(false);
            }

            light[key] = image with { Bytes = image.Bytes is null ? default(ReadOnlyMemory<byte>?) : ReadOnlyMemory<byte>.Empty };
        }

        articles.Add(article with { Images = light, Capture = article.Capture with { Body = default } });
    }

    /// <summary>The articles in the order they were added, whole again, one at a time.</summary>
    public async IAsyncEnumerable<Article> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var article in articles)
        {
            Dictionary<string, PreparedImage> whole = new(StringComparer.Ordinal);
            foreach (var (key, image) in article.Images)
            {
                whole[key] = image.Bytes is null
                    ? image
                    : image with
                    {
                        Bytes = await File.ReadAllBytesAsync(PathOf(image.Sha256), cancellationToken).ConfigureAwait(false),
                    };
            }

            var body = await File.ReadAllBytesAsync(PathOf(article.Capture.Sha256), cancellationToken).ConfigureAwait(false);
            yield return article with
            {
                Images = whole,
                Capture = article.Capture with { Body = body },
            };
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task StoreAsync(string digest, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var path = PathOf(digest);
        if (File.Exists(path))
        {
            return;
        }

        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
    }

    private string PathOf(string digest) => Path.Join(folder.FullName, digest);
}
