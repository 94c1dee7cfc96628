using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout.Volumes;

/// <summary>A volume's last pages: for each article fingerprint, title, address, time and digest; then what was not kept, how to verify, what made it.</summary>
internal sealed class AboutPages(VolumeFacts volume, StructureElement root)
{
    private const double Mm = Geometry.Millimetre;
    private const double EntryGap = 12;
    private const double BandHeight = 8 * Mm;
    private const double KeyWidth = 25 * Mm;
    private const double RowGap = 1.3;

    /// <summary>The last rows and what stands above them are never left alone on a page.</summary>
    private const int LeastTogether = 4;

    private StyleSheet Sheet => volume.Sheet;

    private Geometry Page => Sheet.Page;

    public IEnumerable<PageModel> Lay()
    {
        var opening = SectionOpening.Compose(
            volume,
            volume.Labels.AboutCollection,
            new Anchor(ChapterPlaces.About, 1, volume.Labels.AboutCollection ?? "SHA-256"),
            root
        );
        List<Part> parts = new(volume.Entries.Count + 5);
        if (volume.Labels.AboutIntroduction is { } words)
        {
            parts.Add(Introduction(words));
        }

        foreach (var entry in volume.Entries)
        {
            parts.Add(Entry(entry) with { Before = parts.Count == 0 ? 0 : EntryGap });
        }

        Rows(parts);
        for (var i = Math.Max(parts.Count - LeastTogether, 0); i < parts.Count - 1; i++)
        {
            parts[i] = parts[i] with { KeepWithNext = true };
        }

        return new PageComposer(
            volume.Typesetter,
            new NoteBook(volume.Typesetter, new Dictionary<string, StyledNote>()),
            new VolumeFurniture(volume)
        ).Compose(opening, new PartQueue(parts), new EndMatter([], null));
    }

    /// <summary>What the entries below it say, and how a copy is told from another.</summary>
    private FixedPart Introduction(string words)
    {
        List<Ink> inks = [];
        var text = Set(words, Sheet.Body, root.Add(StructureType.P), Page.TextWidth);
        text.Draw(inks, Page.TextStart, Page.TextWidth, 0);
        return new FixedPart(text.Height, inks);
    }

    private FixedPart Entry(VolumeEntry entry)
    {
        List<Ink> inks = [];
        var role = Sheet.Colophon;
        var section = root.Add(StructureType.Div);
        double top = 0;
        if (Page.IsNarrow)
        {
            FingerprintInks.Draw(inks, entry.Digest, entry.Accent, Page.TextStart, 0, Page.TextWidth, 2.6 * Mm);
            top = (2.6 * Mm) + 5;
        }
        else
        {
            FingerprintInks.Draw(inks, entry.Digest, entry.Accent, Page.MarginStart, 0, Page.MarginWidth, BandHeight);
        }

        Add(
            entry.Matter.Title,
            role.Strong(),
            new InlineElement(StructureType.Link, null) { Target = new LinkTarget(null, entry.Place, entry.Matter.Title) }
        );
        if (PublicAddress.Of(entry.Url) is { } address)
        {
            Add(
                address,
                role.In(Palette.Grey),
                new InlineElement(StructureType.Link, null) { Target = new LinkTarget(address, null, address) },
                isAddress: true
            );
        }

        Add(CapturedLine(entry), role, null);
        Add(DigestText.InGroups(entry.Digest), Sheet.Digest, null);
        return new FixedPart(top - role.Lead + role.Size, inks);

        void Add(string text, TextRole look, InlineElement? link, bool isAddress = false)
        {
            var span = new TextSpan(text, look.Style, null, new SpanTag { Element = link })
            {
                IsAddress = isAddress,
                Isolate = isAddress ? TextDirection.LeftToRight : null,
            };
            var styled = new StyledText([span], look, section.Add(StructureType.P), Sheet.Direction, Sheet.Language);
            var set = volume.Typesetter.Set(styled, Page.TextWidth);
            set.Draw(inks, Page.TextStart, Page.TextWidth, top);
            top += set.Lines.Count * look.Lead;
        }
    }

    private string CapturedLine(VolumeEntry entry)
    {
        var time = LocalDates.Moment(entry.CapturedAt, Sheet.Language);
        var line = volume.Labels.Captured is { } word ? $"{word} {time}" : time;
        return entry.Attachment is { } name && volume.Labels.AttachedAs(name) is { } attached ? $"{line} · {attached}" : line;
    }

    private void Rows(List<Part> parts)
    {
        var list = root.Add(StructureType.L);
        var first = true;
        foreach (var (key, value) in Facts())
        {
            List<Ink> inks = [];
            var top = first ? 10.0 : 0;
            if (first)
            {
                inks.Add(new FillInk(Artifact.Layout, Page.WideStart, 0, Page.WideWidth, 0.5, Palette.Ink));
            }

            var item = list.Add(StructureType.LI);
            if (key is not null)
            {
                Set(key, Sheet.Colophon.In(Palette.Grey), item.Add(StructureType.Lbl), KeyWidth).Draw(inks, Page.TextStart, KeyWidth, top);
            }

            var text = Set(value, Sheet.Colophon, item.Add(StructureType.LBody), Page.TextWidth - KeyWidth);
            text.Draw(inks, Page.TextStart + KeyWidth, Page.TextWidth - KeyWidth, top);
            parts.Add(new FixedPart(top + (text.Lines.Count * Sheet.Colophon.Lead), inks) { Before = first ? 1.2 * Sheet.U : RowGap });
            first = false;
        }
    }

    private IEnumerable<(string? Key, string Value)> Facts()
    {
        var isFirst = true;
        foreach (var (source, reason) in volume.NotKept)
        {
            yield return (isFirst ? volume.Labels.NotKept : null, $"{source}: {reason}");
            isFirst = false;
        }

        isFirst = true;
        foreach (var rights in Rights())
        {
            yield return (isFirst ? volume.Labels.Rights : null, rights);
            isFirst = false;
        }

        if (volume.Labels.VerifyHow is { } how)
        {
            yield return (volume.Labels.Verify, how);
        }

        yield return (volume.Labels.MadeBy, volume.Tool);
    }

    /// <summary>What the pages state, each statement once, with the sites whose it is where they differ.</summary>
    private IEnumerable<string> Rights()
    {
        var statements = volume.Entries.GroupBy(entry => entry.Rights ?? volume.Labels.NoRights, StringComparer.Ordinal).ToList();
        foreach (var statement in statements.Where(statement => statement.Key is not null))
        {
            var whose = SiteNames.Of(statement.Select(entry => entry.Matter.Site ?? entry.Matter.Title), volume.Labels);
            yield return statements.Count == 1 ? statement.Key! : $"{whose}: {statement.Key}";
        }
    }

    private SetText Set(string text, TextRole role, ContentOwner owner, double width) =>
        volume.Typesetter.Set(StyledText.Plain(text, role, owner, Sheet), width);
}
