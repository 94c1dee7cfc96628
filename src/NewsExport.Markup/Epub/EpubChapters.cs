using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Epub;

/// <summary>
/// The chapters of a book, kept compressed (a few kilobytes an article) until the last article is known: only then
/// can a link to a later article be made local. A chapter without such a link goes into the book as it was packed.
/// </summary>
internal sealed class EpubChapters
{
    private readonly List<(ZipEntry Entry, List<LinkPlace> Links, string Stem)> chapters = [];
    private readonly Dictionary<string, EpubEntry> articles = new(StringComparer.Ordinal);

    public void Add(string file, string stem, ReadOnlySpan<byte> page, List<LinkPlace> links) =>
        chapters.Add((ZipEntry.Deflated(EpubPackage.Folder + file, page), links, stem));

    /// <summary>From now on links to this article can become local.</summary>
    public void Know(EpubEntry entry, Article article)
    {
        foreach (var key in Chapter.Of(article).Keys)
        {
            articles.TryAdd(key, entry);
        }
    }

    public async ValueTask WriteAsync(ZipWriter zip, CancellationToken cancellationToken)
    {
        foreach (var (entry, links, stem) in chapters)
        {
            var local = links.Where(link => articles.TryGetValue(link.Key, out var target) && target.Stem != stem).ToList();
            await zip.AddAsync(local.Count == 0 ? entry : WithLocal(entry, local), cancellationToken).ConfigureAwait(false);
        }
    }

    private ZipEntry WithLocal(ZipEntry entry, List<LinkPlace> links)
    {
        var page = entry.Unpacked();
        using var changed = new MemoryStream(page.Length);
        var at = 0;
        foreach (var link in links)
        {
            changed.Write(page, at, link.Offset - at);
            changed.Write(System.Text.Encoding.ASCII.GetBytes(articles[link.Key].File));
            at = link.Offset + link.Length;
        }

        changed.Write(page, at, page.Length - at);
        return ZipEntry.Deflated(entry.Name, changed.ToArray());
    }
}
