using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing;

/// <summary>The page tree (ISO 32000-1, 7.7.3): nodes of <see cref="PagesInNode"/> pages under one root, so that a volume of thousands of pages opens quickly.</summary>
internal sealed class PageTree(PdfFile file)
{
    private const int PagesInNode = 64;

    private readonly List<(int Number, List<int> Pages)> front = [];
    private readonly List<(int Number, List<int> Pages)> nodes = [];

    public int Count { get; private set; }

    /// <summary>Object number of the first page; 0: there is none.</summary>
    public int First =>
        front.Count > 0 ? front[0].Pages[0]
        : nodes.Count > 0 ? nodes[0].Pages[0]
        : 0;

    /// <summary>Reserves a page's number and its place: after all others, or at the end of the front pages.</summary>
    public (int Page, int Parent) Add(bool isFront = false)
    {
        Count++;
        var place = isFront ? front : nodes;
        if (place.Count == 0 || place[^1].Pages.Count == PagesInNode)
        {
            place.Add((file.Allocate(), []));
        }

        var page = file.Allocate();
        place[^1].Pages.Add(page);
        return (page, place[^1].Number);
    }

    /// <summary>Writes the nodes and gives the object number of the root.</summary>
    public int Write()
    {
        var root = file.Allocate();
        List<(int Number, List<int> Pages)> all = [.. front, .. nodes];
        foreach (var (number, pages) in all)
        {
            WriteNode(number, root, pages, pages.Count);
        }

        WriteNode(root, 0, all.ConvertAll(node => node.Number), Count);
        return root;
    }

    private void WriteNode(int number, int parent, List<int> kids, int count)
    {
        var body = new TokenBuffer().Raw("<</Type/Pages/Count"u8).Integer(count);
        if (parent != 0)
        {
            body.Raw("/Parent"u8).Reference(parent);
        }

        body.Raw("/Kids["u8);
        kids.ForEach(kid => body.Reference(kid));
        file.Write(number, body.Raw("]>>"u8));
    }
}
