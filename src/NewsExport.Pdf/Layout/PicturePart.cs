using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>One picture with its caption. Never torn; waits for the next page's top where it does not fit.</summary>
internal sealed record PicturePart(FlowPicture Item, Typesetter Typesetter) : Part
{
    private const double CaptionGap = 6.5;

    /// <summary>Space between an upright picture and the caption beside it, and the least width of that caption.</summary>
    private const double BesideGap = 5 * Geometry.Millimetre;
    private const double LeastBeside = 40 * Geometry.Millimetre;

    /// <summary>A picture may be made this much smaller to fill a page.</summary>
    public const double LeastScale = 0.85;

    private readonly Dictionary<double, SetText> _captions = [];

    private StyleSheet Sheet => Typesetter.Sheet;

    private Geometry Page => Sheet.Page;

    public override bool CanFloat => true;

    public override double Extent => Before + Arrange(FullSize()).Height + After;

    public override Fit Fit(Room room)
    {
        var figure = Arrange(FullSize().Scaled(room.PictureScale));
        if (room.Holds(figure.Height, []))
        {
            return Layout.Fit.Whole(Draw(room, figure));
        }

        return room.Force ? Layout.Fit.Whole(Draw(room, Fitted(room, 0.05) ?? figure)) : Layout.Fit.None(this);
    }

    public override Fit? Shrink(Room room) => Fitted(room, LeastScale) is { } figure ? Layout.Fit.Whole(Draw(room, figure)) : null;

    private PictureSize FullSize()
    {
        var size = PictureSize.For(Item, Item.IsWide ? Page.WideWidth : Item.Width, Page);
        var widest = Item.Width - BesideGap - LeastBeside;
        // An upright picture gives up a little, so that its caption can stand beside it.
        var givesWay =
            Item is { IsUpright: true, IsWide: false, Caption: not null } && size.Width > widest && widest >= size.Width * LeastScale;
        return givesWay ? size.Scaled(widest / size.Width) : size;
    }

    /// <summary>The largest arrangement that fits, not smaller than <paramref name="least"/> of the full size.</summary>
    private Arrangement? Fitted(Room room, double least)
    {
        var full = FullSize();
        for (var scale = 1.0; scale >= least - 0.001; scale -= scale > 0.5 ? 0.01 : 0.05)
        {
            var figure = Arrange(full.Scaled(scale));
            if (room.Holds(figure.Height, []))
            {
                return figure;
            }
        }

        return null;
    }

    private Arrangement Arrange(PictureSize size)
    {
        if (Item.Caption is null)
        {
            return new Arrangement(size, CaptionPlace.None, null, size.Height);
        }

        var left = Item.Width - size.Width - BesideGap;
        if (Item.IsUpright && !Item.IsWide && left >= LeastBeside - 0.01)
        {
            var beside = Caption(left);
            return new Arrangement(size, CaptionPlace.Beside, beside, Math.Max(size.Height, beside.Height));
        }

        if (!Page.IsNarrow && !Item.IsWide && Item.Start <= Page.TextStart + 0.1)
        {
            var margin = Caption(Page.MarginWidth);
            if (margin.Height <= size.Height)
            {
                return new Arrangement(size, CaptionPlace.Margin, margin, size.Height);
            }
        }

        var below = Caption(Item.Width);
        return new Arrangement(size, CaptionPlace.Below, below, size.Height + CaptionGap + below.Height);
    }

    private SetText Caption(double width)
    {
        if (!_captions.TryGetValue(width, out var caption))
        {
            caption = Typesetter.Set(Item.Caption!, width);
            _captions.Add(width, caption);
        }

        return caption;
    }

    private Fragment Draw(Room room, Arrangement figure)
    {
        var fragment = BlockPadding.Pad(room, figure.Height, After, Sheet.U, above => Inks(figure, above));
        var usesMargin = figure.Place == CaptionPlace.Margin ? figure.Caption!.Height : 0;
        return Item.IsWide || usesMargin > 0
            ? fragment with
            {
                MarginBottom = Item.IsWide ? fragment.Visible : fragment.Visible - figure.Height + usesMargin,
            }
            : fragment;
    }

    private List<Ink> Inks(Arrangement figure, double above)
    {
        List<Ink> inks = [.. PlaceInks.Of(Item.Anchors)];
        var start = Item.IsWide ? Page.WideStart : Item.Start;
        inks.Add(new PictureInk(Item.Owner, Item.Image, start, above, figure.Size.Width, figure.Size.Height));
        switch (figure.Place)
        {
            case CaptionPlace.Margin:
                figure.Caption!.Draw(inks, Page.MarginStart, Page.MarginWidth, above);
                break;
            case CaptionPlace.Beside:
                var left = Item.Width - figure.Size.Width - BesideGap;
                var top = above + Math.Max(figure.Size.Height - figure.Caption!.Height, 0);
                figure.Caption.Draw(inks, start + figure.Size.Width + BesideGap, left, top);
                break;
            case CaptionPlace.Below:
                figure.Caption!.Draw(inks, Item.Start, Item.Width, above + figure.Size.Height + CaptionGap);
                break;
        }

        return inks;
    }

    private readonly record struct Arrangement(PictureSize Size, CaptionPlace Place, SetText? Caption, double Height);
}
