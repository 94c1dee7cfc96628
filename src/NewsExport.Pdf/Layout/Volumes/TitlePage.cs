using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout.Volumes;

/// <summary>A volume's first page: one fingerprint row an article in its site's colour, the title, one sentence, and at the foot what made it.</summary>
internal sealed class TitlePage(VolumeFacts volume, StructureElement root)
{
    private const double Mm = Geometry.Millimetre;
    private const int MostRows = 12;
    private const double RowHeight = 17 * Mm;
    private const double RowGap = 2;
    private const double RowsTop = 19 * Mm;

    /// <summary>Many rows are lower, so that the title has its place.</summary>
    private const double MostOfPage = 0.42;
    private const double TitleGap = 50;
    private const double SentenceGap = 28;

    private StyleSheet Sheet => volume.Sheet;

    private Geometry Page => Sheet.Page;

    public PageModel Lay()
    {
        List<Ink> inks = [];
        var top = Rows(inks) + Math.Min(TitleGap, Page.PageHeight * 0.06);
        var title = Set(volume.Title, Sheet.VolumeTitle, root.Add(StructureType.H1));
        title.Draw(inks, Page.TextStart, Page.TextWidth, top);
        top += title.Height + SentenceGap;
        if (Sentence() is { } words)
        {
            Set(words, Sheet.Dek, root.Add(StructureType.P)).Draw(inks, Page.TextStart, Page.TextWidth, top);
        }

        Foot(inks);
        return new PageModel(1, [new Placed(new Fragment(0, 0, inks), 0)], []);
    }

    private SetText Set(string text, TextRole role, ContentOwner owner) =>
        volume.Typesetter.Set(StyledText.Plain(text, role, owner, Sheet), Page.TextWidth);

    /// <summary>Draws the rows; gives back the bottom of the last.</summary>
    private double Rows(List<Ink> inks)
    {
        var entries = volume.Entries;
        var each = Math.Max((entries.Count + MostRows - 1) / MostRows, 1);
        var count = (entries.Count + each - 1) / each;
        var height = Math.Min(RowHeight, (Page.PageHeight * MostOfPage / Math.Max(count, 1)) - RowGap);
        var top = Math.Min(RowsTop, Page.TextTop);
        for (var i = 0; i < entries.Count; i += each)
        {
            FingerprintInks.Draw(inks, entries[i].Digest, entries[i].Accent, Page.WideStart, top, Page.WideWidth, height);
            top += height + RowGap;
        }

        return top - RowGap;
    }

    /// <summary>When and from where.</summary>
    private string? Sentence()
    {
        if (volume.Entries.Count == 0)
        {
            return null;
        }

        var first = DateOnly.FromDateTime(volume.Entries.Min(entry => entry.CapturedAt).UtcDateTime);
        var last = DateOnly.FromDateTime(volume.Entries.Max(entry => entry.CapturedAt).UtcDateTime);
        var when = LocalDates.Gregorian(first, Sheet.Language);
        if (last != first)
        {
            when += " – " + LocalDates.Gregorian(last, Sheet.Language);
        }

        var named = SiteNames.Of(volume.Entries.Select(entry => entry.Matter.Site), volume.Labels);
        return named.Length == 0 ? when : volume.Labels.Collected(when, named) ?? $"{when}. {named}";
    }

    /// <summary>The page that says what was kept; above the counts where it has no room beside them.</summary>
    private void WhereProvenanceIs(List<Ink> inks, TextRole role, double top, double room)
    {
        if (volume.Labels.AboutOnPage(0) is null)
        {
            return;
        }

        var width = volume.Typesetter.Shape(Said(9999)).NaturalWidth;
        if (width <= Page.TextWidth)
        {
            var above = width <= room ? 0 : role.Lead;
            inks.Add(
                new LateInk(
                    _ => Said(volume.AboutPage + volume.FrontPages),
                    Page.TextStart,
                    Page.TextWidth,
                    top + role.Ascent - above,
                    AtStart: true
                )
            );
        }

        StyledText Said(int page) => StyledText.Plain(volume.Labels.AboutOnPage(page)!, role, Artifact.Layout, Sheet);
    }

    private void Foot(List<Ink> inks)
    {
        var top = Page.TextTop + Page.GridHeight - Sheet.Body.Lead;
        var owner = root.Add(StructureType.P);
        volume
            .Typesetter.Set(StyledText.Plain(volume.Tool, Sheet.RunningHead.Strong(), owner, Sheet), Page.WideWidth)
            .Draw(inks, Page.MarginStart, Page.WideWidth, top, 0, 1);
        var role = Sheet.RunningHead.In(Palette.Grey);
        var end = Page.TextWidth;
        if (volume.Labels.Pages(0) is { } pages)
        {
            // How many there are is known when the last one is drawn.
            inks.Add(new LateInk(facts => Count(facts.PageCount), Page.TextStart, Page.TextWidth, top + role.Ascent));
            end -= volume.Typesetter.Shape(StyledText.Plain(pages + "0000", role, Artifact.Layout, Sheet)).NaturalWidth;
        }

        if (volume.Labels.Articles(volume.Entries.Count) is { } count)
        {
            var text = volume.Typesetter.Aligned(StyledText.Plain(count, role, owner, Sheet), end, CellAlignment.End);
            text.Draw(inks, Page.TextStart, end, top, 0, 1);
            end -= text.Shaped.NaturalWidth;
        }

        WhereProvenanceIs(inks, role, top, end - role.Size);
        StyledText Count(int total) => StyledText.Plain(volume.Labels.Pages(total)!, role, Artifact.Layout, Sheet);
    }
}
