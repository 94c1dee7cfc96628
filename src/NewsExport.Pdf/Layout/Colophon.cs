using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>"This copy" at the foot of the last page: rows of facts beside the fingerprint, or in its compact form one paragraph under it.</summary>
internal sealed class Colophon(ColophonFacts facts, Typesetter typesetter, StructureElement root)
{
    private const double Mm = Geometry.Millimetre;
    private const double RuleThickness = 0.5;
    private const double RuleGap = 8;
    private const double RowGap = 1.3;
    private const double BandHeight = 2.6 * Mm;
    private const double BandGap = 8;

    /// <summary>Between the text and a colophon that would else need a page of its own.</summary>
    private const double LeastSpaceAbove = 12;

    private ColophonRows? _rows;
    private readonly Dictionary<double, SetText> _paragraphs = [];

    /// <summary>Least space between the text and the colophon.</summary>
    public static double SpaceAbove => 22;

    /// <summary>Height of the compact form; the structure of the form that is not used is never made.</summary>
    public double CompactHeight => BandHeight + BandGap + (Sheet.CompactColophon.Lead * 7);

    private StyleSheet Sheet => typesetter.Sheet;

    private Geometry Page => Sheet.Page;

    /// <summary>Keys are single words: they must not break when the type grows.</summary>
    private double KeyWidth => Math.Min(25 * Mm * Math.Max(Sheet.Scale, 1), Page.TextWidth / 2);

    /// <summary>Whether it can stand at the page's foot in one of its forms.</summary>
    /// <param name="above">Height of what comes between the text and it.</param>
    public bool HasRoom(PageDraft draft, double above)
    {
        var most = MostFor(draft) - above;
        return CompactHeightIn(Page.TextWidth) <= most || CompactHeightIn(Page.WideWidth) <= most;
    }

    /// <summary>Puts it at the page's foot, in the form that fits.</summary>
    /// <param name="isAlone">No text of the article stands on the page: what there is stands together, at its top.</param>
    public bool Place(PageDraft draft, bool isAlone)
    {
        var free = FreeOn(draft);
        _rows ??= new ColophonRows(facts, typesetter, KeyWidth);
        var full = RuleThickness + RuleGap + (Page.IsNarrow ? Sheet.Site.Lead + 4 : 0) + Math.Max(_rows.Height(RowGap), FingerprintBottom);
        if (full <= free)
        {
            var isMostlyWhite = !draft.Cursor.IsTop && free - full > Page.GridHeight / 2;
            Add(draft, full, Full(full), isAlone && isMostlyWhite ? full - free : 0);
            return true;
        }

        var most = MostFor(draft);
        var isWide = CompactHeightIn(Page.TextWidth) > most;
        var compact = CompactHeightIn(isWide ? Page.WideWidth : Page.TextWidth);
        if (compact > most && !draft.Cursor.IsTop)
        {
            return false;
        }

        Add(draft, compact, Compact(isWide), compact > free && draft.Number > 1 ? Page.FootGap : 0);
        return true;
    }

    private static double FreeOn(PageDraft draft)
    {
        var cursor = draft.Cursor;
        return cursor.Bottom - cursor.Notes.Height - cursor.Y - (draft.IsEmpty && cursor.IsTop ? 0 : SpaceAbove);
    }

    /// <summary>A page of its own costs more than a line or two in the place of the foot, which only a first page has, and more than long lines.</summary>
    private double MostFor(PageDraft draft) => FreeOn(draft) + (draft.Number > 1 ? Page.FootGap + SpaceAbove - LeastSpaceAbove : 0);

    private double CompactHeightIn(double width)
    {
        if (!_paragraphs.TryGetValue(width, out var paragraph))
        {
            paragraph = typesetter.Set(facts.RunIn(Sheet, Artifact.Layout), width);
            _paragraphs.Add(width, paragraph);
        }

        return BandHeight + BandGap + paragraph.Height;
    }

    private double FingerprintTop => RuleThickness + RuleGap + (Page.IsNarrow ? 0 : 20);

    private double FingerprintBottom => Page.IsNarrow ? 0 : 20 + (9 * Mm);

    private static void Add(PageDraft draft, double height, List<Ink> inks, double below = 0) =>
        draft.Add(new Fragment(height, height, inks), draft.Cursor.Bottom + below - draft.Cursor.Notes.Height - height);

    private List<Ink> Full(double height)
    {
        var section = root.Add(StructureType.Sect);
        List<Ink> inks = [new FillInk(Artifact.Layout, Page.WideStart, 0, Page.WideWidth, RuleThickness, Palette.Ink)];
        if (facts.Labels.ThisCopy is { } name)
        {
            typesetter
                .Set(StyledText.Plain(name, Sheet.Site, section.Add(StructureType.H2), Sheet), Page.WideWidth)
                .Draw(inks, Page.MarginStart, Page.WideWidth, RuleThickness + RuleGap);
        }

        if (!Page.IsNarrow)
        {
            FingerprintInks.Draw(inks, facts.Digest, Sheet.Accent, Page.MarginStart, FingerprintTop, Page.MarginWidth, 9 * Mm);
        }

        var top = height - _rows!.Height(RowGap);
        _rows.Draw(inks, section.Add(StructureType.L), Page.IsNarrow ? top : RuleThickness + RuleGap, RowGap);
        return inks;
    }

    private List<Ink> Compact(bool isWide)
    {
        var (start, width) = isWide ? (Page.WideStart, Page.WideWidth) : (Page.TextStart, Page.TextWidth);
        var section = root.Add(StructureType.Sect);
        List<Ink> inks = [];
        FingerprintInks.Draw(inks, facts.Digest, Sheet.Accent, start, 0, width, BandHeight);
        typesetter.Set(facts.RunIn(Sheet, section.Add(StructureType.P)), width).Draw(inks, start, width, BandHeight + BandGap);
        return inks;
    }
}
