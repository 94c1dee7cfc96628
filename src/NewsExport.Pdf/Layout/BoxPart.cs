using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>A framed or tinted box of a few lines: an embed with its still picture, a picture that could not be had.</summary>
internal sealed record BoxPart(FlowBox Item, Typesetter Typesetter) : Part
{
    private const double Padding = 9;
    private const double PosterGap = 12;
    private const double FrameThickness = 0.5;
    private const double PosterWidth = 34 * Geometry.Millimetre;
    private const double PosterHeight = 21 * Geometry.Millimetre;

    private List<SetText>? _lines;
    private SetText? _caption;

    private StyleSheet Sheet => Typesetter.Sheet;

    public override bool CanFloat => true;

    public override double Extent => Before + Height + After;

    private PictureSize? Poster =>
        Item.Poster is { } poster
            ? PictureSize.Within((double)poster.Image.Width / poster.Image.Height, Math.Min(PosterWidth, Item.Width / 3), PosterHeight)
            : null;

    private double TextStart => Padding + (Poster is { } poster ? poster.Width + PosterGap : 0);

    private List<SetText> Lines => _lines ??= [.. Item.Lines.Select(line => Typesetter.Set(line, Item.Width - TextStart - Padding))];

    private SetText? Caption =>
        Item.Caption is null ? null : _caption ??= Typesetter.Set(Item.Caption, Sheet.Page.IsNarrow ? Item.Width : Sheet.Page.MarginWidth);

    private double TextHeight
    {
        get
        {
            double height = 0;
            foreach (var line in Lines)
            {
                height += line.Lines.Count * line.Text.Role.Lead;
            }

            return height;
        }
    }

    private double BoxHeight => Math.Max(Item.LeastHeight, Math.Max(TextHeight, Poster?.Height ?? 0) + (2 * Padding));

    private bool CaptionIsBelow => Sheet.Page.IsNarrow && Caption is not null;

    private double Height => CaptionIsBelow ? BoxHeight + 6.5 + Caption!.Height : Math.Max(BoxHeight, Caption?.Height ?? 0);

    public override Fit Fit(Room room) => room.Holds(Height, []) || room.Force ? Layout.Fit.Whole(Draw(room)) : Layout.Fit.None(this);

    private Fragment Draw(Room room)
    {
        var fragment = BlockPadding.Pad(room, Height, After, Sheet.U, Inks);
        return Caption is null || Sheet.Page.IsNarrow ? fragment : fragment with { MarginBottom = fragment.Visible };
    }

    private List<Ink> Inks(double above)
    {
        List<Ink> inks = [.. PlaceInks.Of(Item.Anchors)];
        Ground(inks, above);
        if (Item.Poster is { } poster && Poster is { } size)
        {
            inks.Add(
                new PictureInk(
                    poster.Owner,
                    poster.Image,
                    Item.Start + Padding,
                    above + ((BoxHeight - size.Height) / 2),
                    size.Width,
                    size.Height
                )
            );
        }

        var top = above + ((BoxHeight - TextHeight) / 2);
        foreach (var line in Lines)
        {
            line.Draw(inks, Item.Start + TextStart, Item.Width - TextStart - Padding, top);
            top += line.Lines.Count * line.Text.Role.Lead;
        }

        if (CaptionIsBelow)
        {
            Caption!.Draw(inks, Item.Start, Item.Width, above + BoxHeight + 6.5);
        }
        else
        {
            Caption?.Draw(inks, Sheet.Page.MarginStart, Sheet.Page.MarginWidth, above);
        }

        return inks;
    }

    private void Ground(List<Ink> inks, double above)
    {
        if (Item.HasPanel)
        {
            inks.Add(new FillInk(Artifact.Layout, Item.Start, above, Item.Width, BoxHeight, Palette.Panel));
            return;
        }

        inks.Add(new FillInk(Artifact.Layout, Item.Start, above, Item.Width, FrameThickness, Palette.Rule));
        inks.Add(new FillInk(Artifact.Layout, Item.Start, above + BoxHeight - FrameThickness, Item.Width, FrameThickness, Palette.Rule));
        inks.Add(new FillInk(Artifact.Layout, Item.Start, above, FrameThickness, BoxHeight, Palette.Rule));
        inks.Add(new FillInk(Artifact.Layout, Item.Start + Item.Width - FrameThickness, above, FrameThickness, BoxHeight, Palette.Rule));
    }
}
