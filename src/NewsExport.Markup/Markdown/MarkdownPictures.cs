namespace NewsExport.Markup.Markdown;

/// <summary>The pictures of one article, as files of the folder beside the document.</summary>
internal sealed class MarkdownPictures(Article article, string folder)
{
    private readonly Dictionary<string, PreparedImage> files = new(StringComparer.Ordinal);

    /// <summary>Name and picture, each once.</summary>
    public IEnumerable<(string Name, PreparedImage Picture)> Files => files.Select(file => (file.Key, file.Value));

    /// <summary>The path of a picture from the document; null: it was not kept.</summary>
    public string? Add(ArticleImage image)
    {
        if (article.Images.GetValueOrDefault(image.Key) is not { Bytes: not null } picture)
        {
            return null;
        }

        var name = picture.Sha256[..Math.Min(16, picture.Sha256.Length)] + picture.Extension;
        files.TryAdd(name, picture);
        // A path is an address: its percent signs would be read as escapes.
        return $"{folder}/{name}".Replace("%", "%25", StringComparison.Ordinal);
    }

    /// <summary>Why a picture is missing; null: it was not wanted, or it is there.</summary>
    public string? Failure(ArticleImage image) => article.Images.GetValueOrDefault(image.Key)?.Failure;
}
