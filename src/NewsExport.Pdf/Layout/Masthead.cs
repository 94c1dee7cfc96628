using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>The bar in the site's colour, the rule, and on one line under them the site, the kicker and the date.</summary>
internal sealed class Masthead(Typesetter typesetter)
{
    private const double Mm = Geometry.Millimetre;
    private const double BarThickness = 2.6;
    private const double RuleThickness = 0.5;

    private StyleSheet Sheet => typesetter.Sheet;

    private Geometry Page => Sheet.Page;

    private double Top => (Page.IsNarrow ? -5 : -7) * Mm;

    /// <summary>Draws everything and gives back where it ends over the text.</summary>
    public double Draw(List<Ink> inks, StructureElement root, FrontMatter matter, string? date)
    {
        Lines(inks, Sheet.Accent);
        var line = Top + (9 * Sheet.Scale);
        var bottom = line;
        if (matter.Site is { } site)
        {
            var width = Page.IsNarrow ? Page.TextWidth * 0.6 : Page.MarginWidth;
            var siteBottom = Text(inks, site, Sheet.Site, root, Page.MarginStart, width, line, CellAlignment.Start);
            bottom = Page.IsNarrow ? siteBottom : line;
        }

        if (!Page.IsNarrow)
        {
            return Math.Max(Kicker(inks, root, matter, line), Date(inks, root, date, line));
        }

        // On narrow pages the kicker stands under the site and the date.
        bottom = Math.Max(bottom, Date(inks, root, date, line));
        return Math.Max(bottom, Kicker(inks, root, matter, Math.Max(9 * Mm * Sheet.Scale, bottom)));
    }

    private double Kicker(List<Ink> inks, StructureElement root, FrontMatter matter, double top)
    {
        if (matter.Kicker is not { } kicker)
        {
            return 0;
        }

        // Capitals only where the script has them and the page's own are kept in the text layer.
        var words = Sheet.Script == ScriptKind.Alphabetic ? kicker.ToUpperInvariant() : kicker;
        return Text(inks, words, Sheet.Kicker, root, Page.TextStart, Page.TextWidth * 0.65, top, CellAlignment.Start);
    }

    private double Date(List<Ink> inks, StructureElement root, string? date, double top)
    {
        if (date is null)
        {
            return 0;
        }

        var role = (Sheet.Site with { Style = Sheet.Site.Style with { SemiBold = false, Size = 8.6 * Sheet.Scale } }).In(Palette.Grey);
        return Text(inks, date, role, root, Page.TextStart + (Page.TextWidth * 0.6), Page.TextWidth * 0.4, top, CellAlignment.End);
    }

    /// <summary>The two lines alone, for the pages of a volume that belong to no article.</summary>
    public void Lines(List<Ink> inks, Shaping.Rgb bar)
    {
        var barWidth = Page.IsNarrow ? 22 * Mm : Page.MarginWidth;
        inks.Add(new FillInk(Artifact.Layout, Page.TextStart, Top, Page.TextWidth, RuleThickness, Palette.Ink));
        inks.Add(new FillInk(Artifact.Layout, Page.MarginStart, Top, barWidth, BarThickness, bar));
    }

    public void Name(List<Ink> inks, string name, StructureElement owner) =>
        typesetter
            .Set(StyledText.Plain(name, Sheet.Site, owner, Sheet), Page.WideWidth)
            .Draw(inks, Page.MarginStart, Page.WideWidth, Top + (9 * Sheet.Scale));

    private double Text(
        List<Ink> inks,
        string text,
        TextRole role,
        StructureElement root,
        double start,
        double width,
        double top,
        CellAlignment alignment
    )
    {
        // All on one line stand on one baseline, whatever their sizes.
        var shift = Sheet.Site.Ascent - role.Ascent;
        var set = typesetter.Aligned(StyledText.Plain(text, role, root.Add(StructureType.P), Sheet), width, alignment);
        set.Draw(inks, start, width, top + shift);
        return top + shift + set.Height;
    }
}
