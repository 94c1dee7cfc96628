using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>The places that a part carries, at its top.</summary>
internal static class PlaceInks
{
    public static IEnumerable<Ink> Of(ValueList<Anchor> anchors)
    {
        foreach (var anchor in anchors)
        {
            yield return new PlaceInk(anchor, 0);
        }
    }
}
