using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>Running head, folio and the first page's foot. All of it is an artifact.</summary>
internal sealed class ArticleFurniture(Typesetter typesetter, string? site, string title, IReadOnlyList<FootWording> feet, Folios folios)
    : IFurniture
{
    private const double SiteGap = 8;

    private readonly SetText? _site = site is null
        ? null
        : Set(typesetter, site, typesetter.Sheet.RunningHead.Strong(), typesetter.Sheet.Page.WideWidth / 2);
    private SetText? _title;
    private Ink[]? _foot;

    private StyleSheet Sheet => typesetter.Sheet;

    private Geometry Page => Sheet.Page;

    public IReadOnlyList<Placed> For(int number) => [new Placed(new Fragment(0, 0, number == 1 ? FirstFoot() : RunningHead()), 0)];

    private List<Ink> RunningHead()
    {
        List<Ink> inks = [];
        var top = Page.RunningHeadTop;
        _site?.Draw(inks, Page.WideStart, Page.WideWidth / 2, top, 0, 1);
        var start = Page.TextStart + (Page.IsNarrow && _site is not null ? _site.Lines[0].Width + SiteGap : 0);
        var width = Page.TextStart + Page.TextWidth - start - folios.Width(Sheet);
        _title ??= RunningTitle.Fit(title, width, text => Set(typesetter, text, Sheet.RunningHead.In(Palette.Grey), width));
        _title?.Draw(inks, start, width, top, 0, 1);
        inks.Add(Folio(top + Sheet.RunningHead.Ascent, Sheet.RunningHead));
        return inks;
    }

    private List<Ink> FirstFoot()
    {
        List<Ink> inks = [];
        var width = Page.TextWidth - folios.Width(Sheet);
        _foot ??= [.. Foot(width)];
        inks.AddRange(_foot);
        inks.Add(Folio(Page.FootTop + Sheet.Foot.Ascent, Sheet.Foot));
        return inks;
    }

    /// <summary>The longest wording that stands on one line; the shortest is cut at a word.</summary>
    private List<Ink> Foot(double width)
    {
        List<Ink> inks = [];
        foreach (var wording in feet)
        {
            if (Set(typesetter, wording.Widest, Sheet.Foot, width) is not { Lines.Count: 1 } text)
            {
                continue;
            }

            if (wording.OnPage is null)
            {
                text.Draw(inks, Page.TextStart, width, Page.FootTop, 0, 1);
            }
            else
            {
                inks.Add(
                    new LateInk(facts => Said(wording, facts), Page.TextStart, width, Page.FootTop + Sheet.Foot.Ascent, AtStart: true)
                );
            }

            return inks;
        }

        if (feet.Count > 0)
        {
            RunningTitle
                .Fit(feet[^1].Said, width, text => Set(typesetter, text, Sheet.Foot, width))
                ?.Draw(inks, Page.TextStart, width, Page.FootTop, 0, 1);
        }

        return inks;
    }

    private StyledText Said(FootWording wording, LateFacts facts) =>
        StyledText.Plain(
            facts.PageOf(ChapterPlaces.About) is { } page ? wording.Words(page) : wording.Said,
            Sheet.Foot,
            Artifact.Pagination,
            Sheet
        );

    private LateInk Folio(double baseline, TextRole role) =>
        new(facts => folios.Text(facts, role, Sheet), Page.TextStart, Page.TextWidth, baseline);

    private static SetText Set(Typesetter typesetter, string text, TextRole role, double width) =>
        typesetter.Set(StyledText.Plain(text, role, Artifact.Pagination, typesetter.Sheet), width);
}
