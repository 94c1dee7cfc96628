using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>Code on its panel, which reaches outside the text so that the code itself starts on the text's edge; splits between lines, three on each side.</summary>
internal sealed record CodePart(FlowCode Item, CodeLines Code, double U) : Part
{
    private const double Outset = 8;
    private const double Padding = 7;

    public int First { get; init; }

    public override bool IsBetterWhole => First == 0;

    public override int LineCount => Code.Count - First;

    public override double Extent => Before + HeightOf(LineCount) + After;

    public override Fit Fit(Room room)
    {
        var count = LineCount;
        var lead = Item.Role.Lead;
        var fitting = (int)Math.Clamp(Math.Floor((room.Height - (2 * Padding) - Item.Role.Size) / lead) + 1, 0, count);
        return LineSplit.Lines(room, fitting, count) switch
        {
            var lines when lines == count => Layout.Fit.Whole(Draw(room, count)),
            0 => Layout.Fit.None(this),
            var lines => Split(room, lines),
        };
    }

    private Fit Split(Room room, int lines) => new(Draw(room, lines), this with { First = First + lines, Before = 0 });

    private double HeightOf(int lines) => Item.Role.HeightOf(lines) + (2 * Padding);

    private Fragment Draw(Room room, int lines) => BlockPadding.Pad(room, HeightOf(lines), After, U, above => Inks(lines, above));

    private List<Ink> Inks(int lines, double above)
    {
        List<Ink> inks = First == 0 ? [.. PlaceInks.Of(Item.Anchors)] : [];
        inks.Add(new FillInk(Artifact.Layout, Item.Start - Outset, above, Item.Width + (2 * Outset), HeightOf(lines), Palette.Panel));
        for (var i = 0; i < lines; i++)
        {
            Code.Draw(inks, First + i, above + Padding + (i * Item.Role.Lead));
        }

        return inks;
    }
}
