using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>A formula on lines of its own; a short one is never torn, a long one splits between its lines, three on each side.</summary>
internal sealed record MathPart(FlowMath Item, MathLines Formula, double U) : Part
{
    public int First { get; init; }

    public override int LineCount => Formula.Lines.Count - First;

    public override double Extent => Math.Ceiling(Formula.HeightOf(First, LineCount) / U) * U;

    public override Fit Fit(Room room)
    {
        var count = LineCount;
        var fitting = 0;
        while (fitting < count && room.Holds(Formula.HeightOf(First, fitting + 1), []))
        {
            fitting++;
        }

        return LineSplit.Lines(room, fitting, count) switch
        {
            var lines when lines == count => Layout.Fit.Whole(Draw(room, count)),
            0 => Layout.Fit.None(this),
            var lines => Split(room, lines),
        };
    }

    private Fit Split(Room room, int lines) => new(Draw(room, lines), this with { First = First + lines, Before = 0 });

    private Fragment Draw(Room room, int lines) =>
        BlockPadding.Pad(room, Formula.HeightOf(First, lines), After, U, above => Inks(lines, above));

    private List<Ink> Inks(int lines, double above)
    {
        List<Ink> inks = First == 0 ? [.. PlaceInks.Of(Item.Anchors)] : [];
        var top = above;
        for (var i = First; i < First + lines; i++)
        {
            var line = Formula.Lines[i];
            var said = i == 0 ? Item.Linear.Text : "";
            inks.Add(new MathInk((StructureElement)Item.Linear.Owner, line, said, Item.Start, Item.Width, top + Formula.AscentOf(line)));
            top += Formula.AscentOf(line) + Formula.DepthOf(line) + Formula.Gap;
        }

        return inks;
    }
}
