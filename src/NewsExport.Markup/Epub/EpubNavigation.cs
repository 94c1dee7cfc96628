using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Epub;

/// <summary>The table of contents, as EPUB 3 navigation document (EPUB 3.3, 7) and as NCX for old readers (EPUB 2.0.1, 2.4.1).</summary>
internal sealed class EpubNavigation
{
    private readonly IReadOnlyList<EpubEntry> entries;
    private readonly string title;
    private readonly bool isVolume;
    private readonly Labels labels;

    public EpubNavigation(Volume volume, IReadOnlyList<EpubEntry> entries)
    {
        this.entries = entries;
        isVolume = volume.Title is not null;
        title = volume.Title ?? entries[0].Front.Title;
        labels = Labels.For(entries[0].Language);
    }

    public byte[] Document()
    {
        var roots = Roots();
        return EpubPage.Of(
            labels.Contents ?? title,
            entries[0].Language,
            entries[0].Metadata.Direction,
            "nav",
            writer =>
            {
                writer.Open("nav").With("epub:type", "toc").With("role", "doc-toc").With("id", "toc").Line();
                writer.Element("h1", labels.Contents ?? title);
                WriteList(writer, roots);
                writer.Close().Line();
                WriteLandmarks(writer);
            }
        );
    }

    public string Ncx(string identifier)
    {
        var writer = new MarkupWriter(isHtml: false);
        writer.Declaration().Open("ncx").With("xmlns", "http://www.daisy.org/z3986/2005/ncx/").With("version", "2005-1");
        writer.With("xml:lang", LanguageTag.Clean(entries[0].Language)).Line().Open("head").Line();
        Meta(writer, "dtb:uid", identifier);
        Meta(writer, "dtb:depth", "6");
        Meta(writer, "dtb:totalPageCount", "0");
        Meta(writer, "dtb:maxPageNumber", "0");
        writer.Close().Line().Open("docTitle").Element("text", title).Close().Line().Open("navMap").Line();
        var number = 0;
        WritePoints(writer, Roots(), ref number);
        writer.Close().Line().Close().Line();
        return System.Text.Encoding.UTF8.GetString(writer.Written.Span);
    }

    /// <summary>Articles with their headings; in a volume articles, then the page about it.</summary>
    private List<Node> Roots()
    {
        List<Node> roots = [];
        foreach (var entry in entries)
        {
            var root = new Node(entry.Front.Title, entry.File, 1);
            var path = new Stack<Node>([root]);
            foreach (var heading in entry.Outline)
            {
                while (path.Peek().Level >= heading.Level)
                {
                    path.Pop();
                }

                var node = new Node(heading.Text, $"{EpubDialect.FileName(entry.Stem, heading.Part)}#{heading.Id}", heading.Level);
                path.Peek().Children.Add(node);
                path.Push(node);
            }

            roots.Add(root);
        }

        if (isVolume)
        {
            roots.Add(new Node(labels.AboutCollection ?? title, "about.xhtml", 1));
        }

        return roots;
    }

    private static void WriteList(MarkupWriter writer, List<Node> nodes)
    {
        writer.Open("ol").Line();
        foreach (var node in nodes)
        {
            writer.Open("li").Open("a").With("href", node.Address).Text(node.Title).Close();
            if (node.Children.Count > 0)
            {
                WriteList(writer, node.Children);
            }

            writer.Close().Line();
        }

        writer.Close().Line();
    }

    private void WriteLandmarks(MarkupWriter writer)
    {
        writer.Open("nav").With("epub:type", "landmarks").With("hidden", "hidden").With("id", "landmarks").Line().Open("ol").Line();
        Landmark(writer, "cover", "cover.xhtml", labels.Cover ?? title);
        if (isVolume)
        {
            Landmark(writer, "toc", "contents.xhtml", labels.Contents ?? title);
        }

        Landmark(writer, "bodymatter", entries[0].File, labels.Text ?? title);
        writer.Close().Line().Close().Line();
    }

    private static void Landmark(MarkupWriter writer, string type, string address, string words) =>
        writer.Open("li").Open("a").With("epub:type", type).With("href", address).Text(words).Close().Close().Line();

    private static void WritePoints(MarkupWriter writer, List<Node> nodes, ref int number)
    {
        foreach (var node in nodes)
        {
            number++;
            writer.Open("navPoint").With("id", $"p-{number}").With("playOrder", $"{number}");
            writer.Open("navLabel").Element("text", node.Title).Close().Open("content").With("src", node.Address).Close().Line();
            WritePoints(writer, node.Children, ref number);
            writer.Close().Line();
        }
    }

    private static void Meta(MarkupWriter writer, string name, string content) =>
        writer.Open("meta").With("name", name).With("content", content).Close().Line();

    private sealed record Node(string Title, string Address, int Level)
    {
        public List<Node> Children { get; } = [];
    }
}
