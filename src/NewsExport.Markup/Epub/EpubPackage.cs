namespace NewsExport.Markup.Epub;

/// <summary>What is in the book (manifest) and in which order it is read (spine).</summary>
internal sealed class EpubPackage
{
    /// <summary>The folder of everything but the container's own files.</summary>
    public const string Folder = "EPUB/";

    private readonly List<ManifestItem> items = [];
    private readonly List<ManifestItem> front = [];
    private readonly List<ManifestItem> spine = [];

    public IReadOnlyList<ManifestItem> Items => items;

    /// <summary>Cover and title pages first, then chapters.</summary>
    public IEnumerable<ManifestItem> Spine => front.Concat(spine);

    public bool HasCoverImage => items.Exists(item => item.Properties == "cover-image");

    /// <summary>A file that is not read by itself.</summary>
    public void AddResource(string href, string mediaType, string? properties = null) => items.Add(Item(href, mediaType, properties));

    /// <summary>A page in the reading order; those of the front matter before everything else.</summary>
    public void AddPage(string href, string? properties = null, bool isFront = false)
    {
        var item = Item(href, "application/xhtml+xml", properties);
        items.Add(item);
        (isFront ? front : spine).Add(item);
    }

    private ManifestItem Item(string href, string mediaType, string? properties) =>
        new("i-" + href.Replace('/', '-'), href, mediaType, string.IsNullOrEmpty(properties) ? null : properties);
}

/// <summary>One file of the book.</summary>
internal sealed record ManifestItem(string Id, string Href, string MediaType, string? Properties);
