using NewsExport.Pdf.Fonts;
using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Layout.Volumes;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>A document that only remembers what was drawn on it, and for whom.</summary>
internal sealed class RecordedPages : IDocumentSurface, IPageCanvas
{
    private static readonly FontLibrary Fonts = new();

    private readonly List<Action<IPageCanvas>> _deferred = [];
    private readonly List<(StructureElement Element, LinkTarget Target)> _links = [];

    private RecordedPages(StructureElement root) => Root = root;

    public StructureElement Root { get; }

    public int PageCount { get; private set; }

    /// <summary>Words with their owners, in the order of drawing.</summary>
    public List<(ContentOwner Owner, string Text, double Left, double Baseline, double Width)> Words { get; } = [];

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

    /// <summary>A whole volume, what is drawn late included.</summary>
    public static RecordedPages Of(Volume volume, params Article[] articles)
    {
        using var shaper = new TextShaper(Fonts);
        var pages = new RecordedPages(new StructureElement(StructureType.Document, null));
        var layout = new VolumeLayout(
            volume with
            {
                Chapters = [.. articles.Select(Chapter.Of)],
            },
            articles[0],
            new RenderOptions(),
            pages,
            shaper
        );
        foreach (var article in articles)
        {
            layout.Add(article, CancellationToken.None);
        }

        layout.Complete(CancellationToken.None);
        pages._deferred.ForEach(draw => draw(pages));
        return pages;
    }

    /// <summary>What stands on one line and belongs to one owner, in the order of drawing.</summary>
    public List<string> Lines
    {
        get
        {
            List<string> lines = [];
            for (var i = 0; i < Words.Count; i++)
            {
                var goesOn = i > 0 && ReferenceEquals(Words[i].Owner, Words[i - 1].Owner) && Words[i].Baseline == Words[i - 1].Baseline;
                if (goesOn)
                {
                    lines[^1] += Words[i].Text;
                }
                else
                {
                    lines.Add(Words[i].Text);
                }
            }

            return lines;
        }
    }

    /// <summary>All words that an element and those inside of it own, in the order of drawing.</summary>
    public string SaidBy(StructureElement element)
    {
        var owners = All(element).ToHashSet<ContentOwner>(ReferenceEqualityComparer.Instance);
        return string.Concat(Words.Where(word => owners.Contains(word.Owner)).Select(word => word.Text));
    }

    /// <summary>The links of the document with their places, by what they say.</summary>
    public List<(string Said, LinkTarget Target)> Links =>
        [.. _links.Select(link => (SaidBy(link.Element), link.Target)).DistinctBy(link => (link.Item1, link.Target))];

    public IPageCanvas AddPage(double width, double height)
    {
        PageCount++;
        return this;
    }

    public IPageCanvas AddFrontPage(double width, double height) => AddPage(width, height);

    public void NameDestination(string name, double top) { }

    public void AddOutline(int level, string title, string destination) { }

    public void Defer(Action<IPageCanvas> draw) => _deferred.Add(draw);

    public void Attach(Attachment attachment) { }

    public void DrawRun(ContentOwner owner, GlyphRun run, double x, double baseline)
    {
        if (run.Box is null)
        {
            Words.Add((owner, run.Text, x + run.X, baseline - run.Rise, run.Glyphs.Sum(static glyph => glyph.Advance)));
        }
    }

    public void FillRectangle(ContentOwner owner, double x, double y, double width, double height, Rgb color) =>
        Fills.Add((owner, x, y, width, height));

    public void StrokeLine(ContentOwner owner, double x1, double y1, double x2, double y2, double thickness, Rgb color) { }

    public void FillPolygon(ContentOwner owner, ReadOnlySpan<(double X, double Y)> points, Rgb color)
    {
        var (xs, ys) = (points.ToArray().Select(point => point.X).ToList(), points.ToArray().Select(point => point.Y).ToList());
        Fills.Add((owner, xs.Min(), ys.Min(), xs.Max() - xs.Min(), ys.Max() - ys.Min()));
    }

    public void DrawImage(ContentOwner owner, PreparedImage image, double x, double y, double width, double height) { }

    public void AddLink(StructureElement link, double x, double y, double width, double height, LinkTarget target) =>
        _links.Add((link, target));

    private static IEnumerable<StructureElement> All(StructureElement root) =>
        [root, .. root.Kids.OfType<StructureElement>().SelectMany(All)];
}
