using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>Lays out one article: styles its blocks, sets them, and fills pages, one after the other.</summary>
internal sealed class ArticleLayout
{
    private readonly Article _article;
    private readonly RenderOptions _options;
    private readonly FrontMatter _matter;
    private readonly ArticleScope _scope;
    private readonly StructureElement _root;
    private readonly int? _chapter;

    /// <summary>Styles and sets nothing yet: that begins with the first page that is asked for.</summary>
    /// <param name="volume">The volume's articles, and the number of this one; null: it stands alone.</param>
    public ArticleLayout(
        Article article,
        RenderOptions options,
        TextShaper shaper,
        StructureElement root,
        (ChapterPlaces Places, int Number)? volume = null
    )
    {
        var chapter = volume?.Number;
        (_article, _options, _root, _chapter) = (article, options, root, chapter);
        _matter = FrontMatter.Of(article);
        var accent = Accent.For(article).Light;
        var language = article.Metadata.Language?.Value;
        var sheet = StyleSheets.For(
            options.PageSize,
            options.FontSize,
            language,
            article.Metadata.Direction,
            new Rgb(accent.Red, accent.Green, accent.Blue)
        );
        Typesetter = new Typesetter(shaper, sheet, new MissingGlyphs());
        root.Language = chapter is null ? null : language;
        _scope = new ArticleScope(article, sheet, options.Links, chapter is { } number ? ChapterPlaces.PrefixOf(number) : "", root)
        {
            Volume = volume,
            OutlineBase = chapter is null ? -1 : 0,
        };
    }

    public Typesetter Typesetter { get; }

    public FrontMatter Matter => _matter;

    /// <summary>The article's own place in the document.</summary>
    public string Place => _scope.Destination("top");

    public IReadOnlyList<Diagnostic> Diagnostics => _scope.Diagnostics;

    public IEnumerable<PageModel> Pages()
    {
        var head = _root.Add(StructureType.Sect);
        var items = Style();
        var lead = LeadOf(items);
        var opening = new OpeningComposer(Typesetter, _matter, head, _scope.Labels)
        {
            Anchor = new Anchor(Place, _chapter is null ? 0 : 1, _matter.Title),
            Numeral = _chapter,
        }.Compose(lead);
        var parts = new PartFactory(Typesetter).Make(lead is null ? items : items.Skip(1).ToList());
        var notes = new NoteBook(Typesetter, _scope.Notes);
        return new PageComposer(Typesetter, notes, Furniture()).Compose(opening, new PartQueue(parts), End());
    }

    /// <summary>The body as flow items, with the square after the last words.</summary>
    private List<FlowItem> Style()
    {
        _scope.Know(_article.Body);
        var flow = new FlowBuilder(Typesetter.Sheet, _root);
        new BlockStyler(_scope, flow).StyleAll(_article.Body);
        List<FlowItem> items = [.. flow.Items];
        if (_article.IsTeaser)
        {
            items.Add(TeaserLine());
        }
        else if (items.Count > 0 && items[^1] is FlowText { IsHeading: false } last)
        {
            items[^1] = last with { HasEndMark = true, KeepWithNext = false };
        }

        return items;
    }

    /// <summary>The page shows only the beginning: the reader is told where the text stops.</summary>
    private FlowText TeaserLine()
    {
        var sheet = Typesetter.Sheet;
        var words = _scope.Labels.Teaser ?? "[…]";
        var text = StyledText.Plain(words, sheet.Attribution, _root.Add(StructureType.P), sheet);
        return new FlowText(text)
        {
            Start = sheet.Page.TextStart,
            Width = sheet.Page.TextWidth,
            Before = sheet.U,
            IsUnbreakable = true,
            Hang = false,
        };
    }

    private FlowPicture? LeadOf(List<FlowItem> items) =>
        _article.Body is [Figure { Role: FigureRole.Lead }, ..] && items is [FlowPicture picture, ..] ? picture : null;

    private ArticleFurniture Furniture() => new(Typesetter, _matter.Site, _matter.Title, Feet(), new Folios(_scope.Labels));

    /// <summary>What the first page's foot says, the longest wording first.</summary>
    private List<FootWording> Feet()
    {
        var labels = _scope.Labels;
        var hasWhere = (_chapter is null ? labels.ProvenanceOnLastPage : labels.ProvenanceOnPage(0)) is not null;
        var time = LocalDates.Moment(_article.Capture.FetchedAt, _article.Metadata.Language?.Value, seconds: false);
        var captured = FrontMatter.HostOf(_article.Metadata.Url ?? _article.Capture.FinalUrl) is { } host
            ? labels.CapturedFrom(time, host)
            : null;
        List<FootWording> feet = [];
        foreach (var said in (ReadOnlySpan<string?>)[captured, labels.CapturedAt(time)])
        {
            if (said is not null && hasWhere)
            {
                feet.Add(WithProvenance(said));
            }
        }

        foreach (var said in (ReadOnlySpan<string?>)[_chapter is null ? null : captured, labels.CapturedAt(time)])
        {
            if (said is not null)
            {
                feet.Add(new FootWording(said));
            }
        }

        if (hasWhere)
        {
            feet.Add(WithProvenance(""));
        }

        return feet;

        FootWording WithProvenance(string said) =>
            _chapter is null
                ? new FootWording($"{said} {labels.ProvenanceOnLastPage}".TrimStart())
                : new FootWording(said, page => labels.ProvenanceOnPage(page)!);
    }

    private EndMatter End()
    {
        var sheet = Typesetter.Sheet;
        List<Part> parts = [];
        if (_options.Links == LinkStyle.EndNotes && _scope.Links.Entries.Count > 0)
        {
            var list = new LinkList(Typesetter, _scope.Links.Entries, _scope.Labels, _root);
            Part links = list.IsInColumns ? new LinkColumnsPart(list, sheet) : new LinksPart(list, sheet);
            parts.Add(links with { Before = 2 * sheet.U });
        }

        if (_chapter is not null)
        {
            return new EndMatter(parts, null);
        }

        var facts = ColophonWriter.Write(_article, _matter, _scope.Labels, _scope.Pictures, _options.Tool);
        return new EndMatter(parts, new Colophon(facts, Typesetter, _root));
    }
}
