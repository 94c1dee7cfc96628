using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>A document that only remembers what was drawn on it, and for whom.</summary>
internal sealed class RecordedPages : IDocumentSurface, IPageCanvas
{
    private RecordedPages(StructureElement root) => Root = root;

    public StructureElement Root { get; }

    public int PageCount { get; private set; }

    /// <summary>Words with their owners, in the order of drawing.</summary>
    public List<(ContentOwner Owner, string Text, double Left, double Baseline)> Words { get; } = [];

    public List<(ContentOwner Owner, double Left, double Top, double Width, double Height)> Fills { get; } = [];

    /// <summary>All that is copied: what leaf Spans say instead of their words.</summary>
    public IEnumerable<StructureElement> Replaced => All(Root).Where(element => element.ActualText is not null);

    public static RecordedPages Of(LaidOut laidOut)
    {
        var pages = new RecordedPages(laidOut.Root);
        var drawer = new PageDrawer(pages, laidOut.Typesetter);
        foreach (var page in laidOut.Pages)
        {
            drawer.Draw(page);
        }

        return pages;
    }

    public IPageCanvas AddPage(double width, double height)
    {
        PageCount++;
        return this;
    }

    public IPageCanvas AddFrontPage(double width, double height) => AddPage(width, height);

    public void NameDestination(string name, double top) { }

    public void AddOutline(int level, string title, string destination) { }

    public void Defer(Action<IPageCanvas> draw) { }

    public void Attach(Attachment attachment) { }

    public void DrawRun(ContentOwner owner, GlyphRun run, double x, double baseline) =>
        Words.Add((owner, run.Text, x + run.X, baseline - run.Rise));

    public void FillRectangle(ContentOwner owner, double x, double y, double width, double height, Rgb color) =>
        Fills.Add((owner, x, y, width, height));

    public void StrokeLine(ContentOwner owner, double x1, double y1, double x2, double y2, double thickness, Rgb color) { }

    public void FillPolygon(ContentOwner owner, ReadOnlySpan<(double X, double Y)> points, Rgb color)
    {
        var (xs, ys) = (points.ToArray().Select(point => point.X).ToList(), points.ToArray().Select(point => point.Y).ToList());
        Fills.Add((owner, xs.Min(), ys.Min(), xs.Max() - xs.Min(), ys.Max() - ys.Min()));
    }

    public void DrawImage(ContentOwner owner, PreparedImage image, double x, double y, double width, double height) { }

    public void AddLink(StructureElement link, double x, double y, double width, double height, LinkTarget target) { }

    private static IEnumerable<StructureElement> All(StructureElement root) =>
        [root, .. root.Kids.OfType<StructureElement>().SelectMany(All)];
}
