using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout.Volumes;

/// <summary>The foot of a volume's own pages: its title and the folio.</summary>
internal sealed class VolumeFurniture(VolumeFacts volume) : IFurniture
{
    private readonly Folios _folios = new(volume.Labels);

    public IReadOnlyList<Placed> For(int number)
    {
        var sheet = volume.Sheet;
        var page = sheet.Page;
        List<Ink> inks = [];
        var width = page.TextWidth - _folios.Width(sheet);
        RunningTitle
            .Fit(
                volume.Title,
                width,
                text => volume.Typesetter.Set(StyledText.Plain(text, sheet.Foot, Artifact.Pagination, sheet), double.MaxValue / 4)
            )
            ?.Draw(inks, page.TextStart, width, page.FootTop, 0, 1);
        inks.Add(
            new LateInk(facts => _folios.Text(facts, sheet.Foot, sheet), page.TextStart, page.TextWidth, page.FootTop + sheet.Foot.Ascent)
        );
        return [new Placed(new Fragment(0, 0, inks), 0)];
    }
}
