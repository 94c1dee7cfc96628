using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout.Volumes;

/// <summary>
/// Lays out a volume while its articles come: each one's pages leave before the next is taken. Title page and contents are drawn last and stand first.
/// </summary>
internal sealed class VolumeLayout
{
    private readonly RenderOptions _options;
    private readonly IDocumentSurface _surface;
    private readonly TextShaper _shaper;
    private readonly StructureElement _front;
    private readonly List<VolumeEntry> _entries = [];
    private readonly VolumeFacts _facts;
    private readonly ChapterPlaces _places;

    /// <summary>Begins a volume; nothing is drawn yet.</summary>
    /// <param name="first">The first article: its language is the volume's own.</param>
    public VolumeLayout(Volume volume, Article first, RenderOptions options, IDocumentSurface surface, TextShaper shaper)
    {
        (_options, _surface, _shaper) = (options, surface, shaper);
        _places = new ChapterPlaces(volume.Chapters);
        _front = surface.Root.Add(StructureType.Part);
        var language = first.Metadata.Language?.Value;
        var sheet = StyleSheets.For(options.PageSize, options.FontSize, language, first.Metadata.Direction, Palette.Ink);
        _facts = new VolumeFacts(
            volume.Title!,
            options.Tool,
            new Typesetter(shaper, sheet, new MissingGlyphs()),
            Labels.For(language),
            _entries
        )
        {
            NotKept = volume.NotKept,
        };
        if (_facts.Labels.Contents is { } contents)
        {
            surface.AddOutline(1, contents, ContentsPages.Place);
        }
    }

    /// <summary>Draws an article's pages as the next chapter.</summary>
    public ArticleLayout Add(Article article, CancellationToken cancellationToken)
    {
        _places.BeginAt(_surface.PageCount + 1);
        var layout = new ArticleLayout(article, _options, _shaper, _surface.Root.Add(StructureType.Art), (_places, _entries.Count + 1));
        var accent = Accent.For(article).Light;
        _entries.Add(
            new VolumeEntry(
                layout.Matter,
                layout.Place,
                _surface.PageCount + 1,
                article.Capture.Sha256,
                new Rgb(accent.Red, accent.Green, accent.Blue),
                article.Metadata.Url ?? article.Capture.FinalUrl,
                article.Capture.FetchedAt
            )
            {
                Direction = article.Metadata.Direction,
                Rights = PublicAddress.OfRights(article.Metadata.Licence?.Value),
                Attachment = article.Attachments.FirstOrDefault(attachment => attachment.Relationship == "Source")?.Name,
            }
        );
        var drawer = new PageDrawer(_surface, layout.Typesetter) { PagesBefore = () => _facts.FrontPages, PageOf = _facts.PageOf };
        Draw(drawer, layout.Pages(), cancellationToken);
        return layout;
    }

    /// <summary>Draws the pages that speak of the whole.</summary>
    public void Complete(CancellationToken cancellationToken)
    {
        _facts.AboutPage = _surface.PageCount + 1;
        var about = new PageDrawer(_surface, _facts.Typesetter) { PagesBefore = () => _facts.FrontPages };
        Draw(about, new AboutPages(_facts, _surface.Root.Add(StructureType.Part)).Lay(), cancellationToken);
        var before = _surface.PageCount;
        var front = new PageDrawer(_surface, _facts.Typesetter) { IsFront = true, PagesBefore = () => -before };
        front.Draw(new TitlePage(_facts, _front).Lay());
        Draw(front, new ContentsPages(_facts, _front).Lay(), cancellationToken);
        _facts.FrontPages = _surface.PageCount - before;
    }

    private static void Draw(PageDrawer drawer, IEnumerable<PageModel> pages, CancellationToken cancellationToken)
    {
        foreach (var page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            drawer.Draw(page);
        }
    }
}
