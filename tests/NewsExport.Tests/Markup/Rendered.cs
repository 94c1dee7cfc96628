using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace NewsExport.Tests.Markup;

/// <summary>A rendered document, and what the renderer said about it.</summary>
internal sealed class Rendered : IRenderTarget
{
    private static readonly RenderOptions Options = new() { Tool = "NewsExport test" };

    private readonly MemoryStream content = new();

    public Stream Content => content;

    public string AssetFolder => "ropes.files";

    public Dictionary<string, byte[]> Assets { get; } = new(StringComparer.Ordinal);

    public RenderReport Report { get; private set; } = new();

    public byte[] Bytes => content.ToArray();

    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>An HTML document read as XML; its syntax is both.</summary>
    public XDocument Xml => ReadXml(Bytes);

    public static Task<Rendered> AsAsync(IArticleRenderer renderer, params Article[] articles) =>
        AsAsync(renderer, new Volume(), null, articles);

    public static async Task<Rendered> AsAsync(IArticleRenderer renderer, Volume volume, RenderOptions? options, params Article[] articles)
    {
        var rendered = new Rendered();
        volume = volume.Title is null ? volume : volume with { Chapters = [.. articles.Select(Chapter.Of)] };
        rendered.Report = await renderer.RenderAsync(volume, Each(articles), rendered, options ?? Options, CancellationToken.None);
        return rendered;
    }

    public ValueTask AddAssetAsync(string fileName, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        Assets.Add(fileName, bytes.ToArray());
        return ValueTask.CompletedTask;
    }

    /// <summary>Names of the files of a book, in the order in which they stand in it.</summary>
    public string[] Names()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>A file of a book.</summary>
    public byte[] File(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var entry = zip.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }

    public XDocument Page(string name) => ReadXml(File("EPUB/" + name));

    /// <summary>Reads bytes as XML, as strictly as a reading system does.</summary>
    public static XDocument ReadXml(byte[] bytes)
    {
        using var reader = XmlReader.Create(
            new MemoryStream(bytes),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = true }
        );
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static async IAsyncEnumerable<Article> Each(Article[] articles)
    {
        foreach (var article in articles)
        {
            await Task.Yield();
            yield return article;
        }
    }
}
