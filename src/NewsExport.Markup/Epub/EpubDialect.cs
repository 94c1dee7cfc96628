using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Epub;

/// <summary>Markup of one chapter: pictures as files of the book, links noted so that those to other chapters can be made local.</summary>
internal sealed class EpubDialect(string stem, EpubPictures pictures, RenderOptions options) : IMarkupDialect
{
    private List<LinkPlace> links = [];

    public bool IsEpub => true;

    public bool KeepsLinks => options.Links != LinkStyle.None;

    /// <summary>The current file holds MathML.</summary>
    public bool HasMath { get; private set; }

    /// <summary>Some file of the chapter holds MathML.</summary>
    public bool EverHadMath { get; private set; }

    /// <summary>Name of a chapter's file; long chapters have several.</summary>
    public static string FileName(string stem, int part) => part == 0 ? $"{stem}.xhtml" : $"{stem}-{part + 1}.xhtml";

    /// <summary>A new file begins; gives the links of the last one.</summary>
    public List<LinkPlace> TakeLinks()
    {
        var taken = links;
        links = [];
        HasMath = false;
        return taken;
    }

    public void WritePicture(MarkupWriter writer, ArticleImage image, PreparedImage prepared) => writer.With("src", pictures.Add(prepared));

    public void WriteAddress(MarkupWriter writer, string address)
    {
        var before = writer.Length + " href=\"".Length;
        writer.With("href", address);
        var length = writer.Length - before - "\"".Length;
        if (PageKey.Of(new Uri(address)) is { } key)
        {
            links.Add(new LinkPlace(before, length, key));
        }
    }

    public string PlaceAddress(int fromPart, int toPart, string id) => (fromPart == toPart ? "" : FileName(stem, toPart)) + "#" + id;

    public void UsesMath() => HasMath = EverHadMath = true;
}

/// <summary>Where in a file the address of a link stands.</summary>
/// <param name="Offset">In bytes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Key">What the address has in common with other spellings of it.</param>
internal sealed record LinkPlace(int Offset, int Length, string Key);
