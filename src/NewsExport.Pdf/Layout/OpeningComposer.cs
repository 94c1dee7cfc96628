using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>Sets the head of an article's first page: masthead, title, dek, authors, lead picture. Tops are measured from the top of the text.</summary>
internal sealed class OpeningComposer(Typesetter typesetter, FrontMatter matter, StructureElement root, Labels labels)
{
    private const double Mm = Geometry.Millimetre;

    /// <summary>Shares of the page that a title and a dek may take before their type gets smaller.</summary>
    private const double MostTitle = 0.45;
    private const double MostDek = 0.3;
    private const double Step = 0.85;
    private const int MostSteps = 6;

    private readonly List<Ink> _inks = [];
    private readonly Masthead _masthead = new(typesetter);
    private double _marginBottom;

    private StyleSheet Sheet => typesetter.Sheet;

    private Geometry Page => Sheet.Page;

    /// <summary>The article's own place, for bookmarks and contents.</summary>
    public required Anchor Anchor { get; init; }

    /// <summary>The numeral of a chapter; null: the article stands alone.</summary>
    public int? Numeral { get; init; }

    public Opening Compose(FlowPicture? lead)
    {
        _inks.Add(new PlaceInk(Anchor, -Page.TextTop));
        var masthead = _masthead.Draw(_inks, root, matter, Date());
        var titleTop = Math.Max(Page.IsNarrow ? 40.5 * Sheet.Scale : 10 * Mm, masthead + (6 * Sheet.Scale));
        var bottom = Title(titleTop);
        bottom = Dek(bottom);
        DrawNumeral(titleTop);
        bottom = Authors(titleTop, bottom);
        if (lead is not null)
        {
            var (bodyTop, marginBottom) = new LeadPicture(typesetter, lead).Draw(_inks, bottom);
            _marginBottom = Math.Max(_marginBottom, marginBottom);
            return new Opening(Fragment(), bodyTop);
        }

        return new Opening(Fragment(), BodyTop(bottom + (1.2 * Sheet.U)));
    }

    private Fragment Fragment() => new(0, 0, _inks) { MarginBottom = _marginBottom };

    /// <summary>The nearest line of the grid.</summary>
    private double BodyTop(double wanted) => Math.Max(Math.Round((wanted / Sheet.U) + 0.15), 0) * Sheet.U;

    private double Title(double top)
    {
        var role = Fitting(matter.Title, Sheet.TitleFor(matter.Title), MostTitle);
        var heading = root.Add(StructureType.H1);
        var title = typesetter.Set(StyledText.Plain(matter.Title, role, heading, Sheet), Page.TextWidth);
        title.Draw(_inks, Page.TextStart, Page.TextWidth, top);
        return top + title.Height;
    }

    private double Dek(double top)
    {
        if (matter.Dek is not { } words)
        {
            return top;
        }

        top += Page.IsNarrow ? 8 : 11;
        var role = Fitting(words, Sheet.Dek, MostDek);
        var dek = typesetter.Set(StyledText.Plain(words, role, root.Add(StructureType.P), Sheet), Page.TextWidth);
        dek.Draw(_inks, Page.TextStart, Page.TextWidth, top);
        return top + dek.Height;
    }

    /// <summary>The role, smaller where its words would take more than a share of the page; nothing is cut.</summary>
    private TextRole Fitting(string words, TextRole role, double share)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var set = typesetter.Set(StyledText.Plain(words, role, Artifact.Layout, Sheet), Page.TextWidth);
            if (set.Height <= share * Page.GridHeight)
            {
                break;
            }

            role = role with { Style = role.Style with { Size = role.Size * Step }, Lead = role.Lead * Step };
        }

        return role;
    }

    private void DrawNumeral(double top)
    {
        if (Numeral is not { } number || Page.IsNarrow)
        {
            return;
        }

        var role = new TextRole(new TextStyle(FontFamily.Serif, 29 * Sheet.Scale, Sheet.Accent), 33 * Sheet.Scale);
        var text = typesetter.Set(StyledText.Plain(labels.Digits(number), role, Artifact.Layout, Sheet), Page.MarginWidth);
        var title = Sheet.TitleFor(matter.Title);
        text.Draw(_inks, Page.MarginStart, Page.MarginWidth, top + title.Ascent - role.Ascent);
        _marginBottom = top + role.Size;
    }

    private double Authors(double titleTop, double bottom)
    {
        if (matter.Authors.Count == 0)
        {
            return bottom;
        }

        var authors = new AuthorLines(typesetter, matter.Authors, root, labels);
        if (Page.IsNarrow)
        {
            return authors.DrawInLine(_inks, bottom + 11);
        }

        var top = Numeral is null ? titleTop + (0.3 * Sheet.TitleFor(matter.Title).Size) : _marginBottom + 15;
        _marginBottom = authors.DrawInMargin(_inks, top);
        return bottom;
    }

    private string? Date() => matter.Date is { } date ? LocalDates.Day(date.Day, Sheet.Language) : null;
}
