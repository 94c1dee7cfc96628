using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>A formula on lines of its own; never torn.</summary>
internal sealed record MathPart(FlowMath Item, MathLines Formula, double U) : Part
{
    public override double Extent => Math.Ceiling(Formula.Height / U) * U;

    public override Fit Fit(Room room) =>
        !room.Holds(Formula.Height, []) && !room.Force
            ? Layout.Fit.None(this)
            : Layout.Fit.Whole(BlockPadding.Pad(room, Formula.Height, After, U, Draw));

    private IReadOnlyList<Ink> Draw(double above)
    {
        List<Ink> inks = [.. PlaceInks.Of(Item.Anchors)];
        var top = above;
        foreach (var line in Formula.Lines)
        {
            var said = ReferenceEquals(line, Formula.Lines[0]) ? Item.Linear.Text : "";
            inks.Add(new MathInk((StructureElement)Item.Linear.Owner, line, said, Item.Start, Item.Width, top + Formula.AscentOf(line)));
            top += Formula.AscentOf(line) + Formula.DepthOf(line) + Formula.Gap;
        }

        return inks;
    }
}
