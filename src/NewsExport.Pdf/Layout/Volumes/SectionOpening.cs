using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout.Volumes;

/// <summary>The head of a volume's own section: the masthead's lines in ink and the section's name.</summary>
internal static class SectionOpening
{
    public static Opening Compose(VolumeFacts volume, string? name, Anchor anchor, StructureElement root)
    {
        var page = volume.Sheet.Page;
        List<Ink> inks = [new PlaceInk(anchor, -page.TextTop)];
        var masthead = new Masthead(volume.Typesetter);
        masthead.Lines(inks, Palette.Ink);
        if (name is not null)
        {
            masthead.Name(inks, name, root.Add(StructureType.H1));
        }

        return new Opening(new Fragment(0, 0, inks), 10 * Geometry.Millimetre);
    }
}
