using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>What styling an article needs to know and collects on its way; one object an article.</summary>
internal sealed class ArticleScope(Article article, StyleSheet sheet, LinkStyle links, string prefix, StructureElement root)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Article Article { get; } = article;

    public StyleSheet Sheet { get; } = sheet;

    public LinkStyle LinkStyle { get; } = links;

    /// <summary>The article's own element.</summary>
    public StructureElement Root { get; } = root;

    /// <summary>Whether bookmarks of the article hang under a volume's.</summary>
    public int OutlineBase { get; init; }

    /// <summary>The volume's articles, and which of them this one is; null: it stands alone.</summary>
    public (ChapterPlaces Places, int Number)? Volume { get; init; }

    public PictureAccount Pictures { get; } = new(article.Images);

    public LinkRegister Links { get; } = new();

    /// <summary>Ids of the article's footnotes; a mark to any other is plain text.</summary>
    public HashSet<string> NoteIds { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, StyledNote> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Level of the heading before; levels never skip one.</summary>
    public int HeadingLevel { get; set; } = 1;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The words that we add, in the article's language.</summary>
    public Labels Labels { get; } = Labels.For(article.Metadata.Language?.Value);

    /// <summary>Unique destination name of a block.</summary>
    public string Destination(string id) => prefix + id;

    /// <summary>Notes which blocks exist; a link to any other place stays plain words.</summary>
    public void Know(IReadOnlyList<Block> blocks)
    {
        BlockIds.Collect(blocks, _ids);
        foreach (var block in blocks)
        {
            if (block is Footnote { Id: { Length: > 0 } id })
            {
                NoteIds.Add(id);
            }
        }
    }

    /// <summary>Where another article of the volume begins that has this address. Where the language has no word for a page its address says more.</summary>
    public string? OtherChapter(string address) =>
        Volume is var (places, own) && places.NumberOf(address) is { } number && number != own && Labels.Page(number) is not null
            ? ChapterPlaces.PlaceOf(number)
            : null;

    /// <summary>About where the article of the volume stands that has this address.</summary>
    public int ExpectedPage(string address) =>
        Volume is var (places, _) && places.NumberOf(address) is { } number ? places.ExpectedPage(number) : 0;

    public bool Knows(string id) => _ids.Contains(id);
}
