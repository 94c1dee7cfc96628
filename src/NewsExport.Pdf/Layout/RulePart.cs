using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>The short rule of a pause in the text.</summary>
internal sealed record RulePart(FlowRule Item, double U) : Part
{
    private const double Thickness = 0.4;

    public override double Extent => U;

    public override Fit Fit(Room room) =>
        !room.Holds(Thickness, []) && !room.Force
            ? Layout.Fit.None(this)
            : Layout.Fit.Whole(BlockPadding.Pad(room, Thickness, After, U, Draw));

    private IReadOnlyList<Ink> Draw(double above) =>
        [
            .. PlaceInks.Of(Item.Anchors),
            new FillInk(Artifact.Layout, Item.Start, above, Math.Min(14 * Geometry.Millimetre, Item.Width), Thickness, Palette.Grey),
        ];
}
