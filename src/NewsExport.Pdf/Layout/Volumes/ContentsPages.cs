using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout.Volumes;

/// <summary>The contents: page number in the article's colour in the margin column, title, dek, site and author; no leader dots.</summary>
internal sealed class ContentsPages(VolumeFacts volume, StructureElement root)
{
    /// <summary>Space between entries.</summary>
    private const double EntryGap = 21;
    private const double LineGap = 4;
    private const double NumberWidth = 22;

    private readonly StructureElement _list = root.Add(StructureType.TOC);

    /// <summary>Destination of the contents' first page.</summary>
    public const string Place = "contents";

    private StyleSheet Sheet => volume.Sheet;

    private Geometry Page => Sheet.Page;

    private double NumberBox => NumberWidth * Sheet.Scale;

    public IEnumerable<PageModel> Lay()
    {
        List<Part> parts = new(volume.Entries.Count);
        foreach (var entry in volume.Entries)
        {
            parts.Add(Entry(entry) with { Before = parts.Count == 0 ? 0 : EntryGap });
        }

        if (volume.Labels.AboutCollection is { } about)
        {
            parts.Add(About(about) with { Before = EntryGap });
        }

        var opening = SectionOpening.Compose(volume, volume.Labels.Contents, new Anchor(Place), root);
        return new PageComposer(
            volume.Typesetter,
            new NoteBook(volume.Typesetter, new Dictionary<string, StyledNote>()),
            new VolumeFurniture(volume)
        ).Compose(opening, new PartQueue(parts), new EndMatter([], null));
    }

    private FixedPart Entry(VolumeEntry entry)
    {
        List<Ink> inks = [];
        var item = _list.Add(StructureType.TOCI);
        var width = Page.IsNarrow ? Page.TextWidth - NumberBox - 8 : Page.TextWidth;
        var link = new InlineElement(StructureType.Link, null) { Target = new LinkTarget(null, entry.Place, entry.Matter.Title) };
        var role = Sheet.ContentsTitle;
        inks.Add(Number(entry.FirstPage, entry.Accent, role, 0));
        var direction = entry.Direction;
        var top = Add(inks, Line(entry.Matter.Title, role, item.Add(StructureType.Reference), link, direction), width, 0);
        if (entry.Matter.Dek is { } dek)
        {
            var body = Sheet.Body with { Style = Sheet.Body.Style with { Color = Palette.Soft }, Justify = false };
            top = Add(inks, Line(dek, body, item.Add(StructureType.P), null, direction), width, top + LineGap);
        }

        if (Meta(entry, item) is { IsEmpty: false } meta)
        {
            top = Add(inks, meta, width, top + LineGap + 1);
        }

        return new FixedPart(top, inks);
    }

    /// <summary>Under a rule, after the articles: where the pages about the whole begin.</summary>
    private FixedPart About(string name)
    {
        const double gap = 8;
        List<Ink> inks = [new FillInk(Artifact.Layout, Page.WideStart, 0, Page.WideWidth, 0.3, Palette.Rule)];
        var item = _list.Add(StructureType.TOCI);
        var link = new InlineElement(StructureType.Link, null) { Target = new LinkTarget(null, ChapterPlaces.About, name) };
        inks.Add(Number(volume.AboutPage, Palette.Grey, Sheet.ContentsTitle, gap));
        // The name is small: it stands on the number's baseline.
        var top = gap + Sheet.ContentsTitle.Ascent - Sheet.Site.Ascent;
        var text = Line(name, Sheet.Site, item.Add(StructureType.Reference), link, Sheet.Direction);
        if (What() is { } what)
        {
            var grey = Sheet.Site.Style with { SemiBold = false, Color = Palette.Grey };
            text = text with { Spans = [.. text.Spans, new TextSpan("\u2003" + what, grey, null, new SpanTag())] };
        }

        return new FixedPart(Add(inks, text, Page.IsNarrow ? Page.TextWidth - NumberBox - 8 : Page.TextWidth, top), inks);
    }

    /// <summary>What those pages hold, and how much could not be kept.</summary>
    private string? What()
    {
        if (volume.NotKept.Count == 0 || volume.Labels.NotKept is not { } word)
        {
            return volume.Labels.AboutWhat;
        }

        var lost = $"{word}: {volume.Labels.Digits(volume.NotKept.Count)}";
        return volume.Labels.AboutWhat is { } what ? $"{what} {lost}" : lost;
    }

    private double Add(List<Ink> inks, StyledText text, double width, double top)
    {
        var set = volume.Typesetter.Set(text, width);
        set.Draw(inks, Page.TextStart, width, top);
        return top + set.Height;
    }

    /// <summary>Known only when the front pages have been counted.</summary>
    private LateInk Number(int page, Rgb color, TextRole role, double top)
    {
        var start = Page.IsNarrow ? Page.TextStart + Page.TextWidth - NumberBox : Page.MarginStart;
        var number = new TextRole(new TextStyle(FontFamily.Serif, role.Size, color), role.Lead);
        return new LateInk(
            _ => StyledText.Plain(volume.Labels.Digits(page + volume.FrontPages), number, Artifact.Layout, Sheet),
            start,
            NumberBox,
            top + role.Ascent
        );
    }

    private StyledText Line(string text, TextRole role, StructureElement owner, InlineElement? link, TextDirection direction) =>
        new(
            [new TextSpan(text, role.Style, null, new SpanTag { Element = link }) { Isolate = direction }],
            role,
            owner,
            Sheet.Direction,
            Sheet.Language
        );

    /// <summary>Site, authors, date.</summary>
    private StyledText Meta(VolumeEntry entry, StructureElement item)
    {
        var role = Sheet.Site with { Style = Sheet.Site.Style with { Size = 8.4 * Sheet.Scale } };
        List<TextSpan> spans = [];
        Add(entry.Matter.Site, role.Style, entry.Direction);
        var grey = role.Style with { SemiBold = false, Color = Palette.Grey };
        Add(
            entry.Matter.Authors.Count == 0 ? null : string.Join(", ", entry.Matter.Authors.Select(author => author.Name)),
            grey,
            entry.Direction
        );
        Add(entry.Matter.Date is { } date ? LocalDates.Day(date.Day, Sheet.Language) : null, grey, Sheet.Direction);
        return spans.Count == 0
            ? new StyledText(spans, role, Artifact.Layout, Sheet.Direction, Sheet.Language)
            : new StyledText(spans, role, item.Add(StructureType.P), Sheet.Direction, Sheet.Language);

        void Add(string? words, TextStyle style, TextDirection direction)
        {
            if (string.IsNullOrEmpty(words))
            {
                return;
            }

            if (spans.Count > 0)
            {
                spans.Add(new TextSpan("\u2003", style, null, new SpanTag()));
            }

            spans.Add(new TextSpan(words, style, null, new SpanTag()) { Isolate = direction });
        }
    }
}
