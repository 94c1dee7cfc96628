namespace NewsExport.Pdf.Layout;

/// <summary>A block that is drawn as it is: an entry of the contents, of a volume's last pages.</summary>
internal sealed record FixedPart(double Height, IReadOnlyList<Ink> Inks) : Part
{
    public override double Extent => Height;

    public override Fit Fit(Room room) =>
        room.Holds(Height, []) || room.Force ? Layout.Fit.Whole(new Fragment(Height, Height, Inks)) : Layout.Fit.None(this);
}
