using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>Pictures in rows over the wide width with one caption; splits between rows, the caption stays with the last.</summary>
internal sealed record GalleryPart(FlowGallery Item, Typesetter Typesetter) : Part
{
    private const double Gap = 5;
    private const double CaptionGap = 6.5;
    private const double LeastHeight = 20 * Geometry.Millimetre;
    private const double MostHeight = 60 * Geometry.Millimetre;

    private List<(int First, int Count, double Height)>? _rows;
    private SetText? _caption;

    public int FirstRow { get; init; }

    public override bool CanFloat => FirstRow == 0;

    public override double Extent => Before + HeightOf(Rows.Count) + After;

    private StyleSheet Sheet => Typesetter.Sheet;

    private List<(int First, int Count, double Height)> Rows =>
        _rows ??= GalleryRows.Deal(Aspects(), Item.Width, Gap, LeastHeight, MostHeight);

    private SetText? Caption => Item.Caption is null ? null : _caption ??= Typesetter.Set(Item.Caption, Sheet.Page.TextWidth);

    public override Fit Fit(Room room)
    {
        var all = Rows.Count;
        var fitting = FirstRow;
        while (fitting < all && room.Holds(HeightOf(fitting + 1), []))
        {
            fitting++;
        }

        if (fitting == all)
        {
            return Layout.Fit.Whole(Draw(room, all));
        }

        // Rows only part where the gallery could not stand on a page of its own.
        if (room.Force || (room.IsPageTop && fitting > FirstRow))
        {
            fitting = Math.Max(fitting, FirstRow + 1);
            return fitting == all
                ? Layout.Fit.Whole(Draw(room, all))
                : new Fit(Draw(room, fitting), this with { FirstRow = fitting, Before = 0 });
        }

        return Layout.Fit.None(this);
    }

    private double HeightOf(int end)
    {
        double height = 0;
        for (var i = FirstRow; i < end; i++)
        {
            height += Rows[i].Height + (i > FirstRow ? Gap : 0);
        }

        return end == Rows.Count && Caption is { } caption ? height + CaptionGap + caption.Height : height;
    }

    private Fragment Draw(Room room, int end)
    {
        var fragment = BlockPadding.Pad(room, HeightOf(end), After, Sheet.U, above => Inks(end, above));
        return fragment with { MarginBottom = fragment.Visible };
    }

    private List<Ink> Inks(int end, double above)
    {
        List<Ink> inks = FirstRow == 0 ? [.. PlaceInks.Of(Item.Anchors)] : [];
        var top = above;
        for (var i = FirstRow; i < end; i++)
        {
            var start = Item.Start;
            for (var j = Rows[i].First; j < Rows[i].First + Rows[i].Count; j++)
            {
                var (image, owner) = Item.Pictures[j];
                var width = Rows[i].Height * image.Width / image.Height;
                inks.Add(new PictureInk(owner, image, start, top, width, Rows[i].Height));
                start += width + Gap;
            }

            top += Rows[i].Height + Gap;
        }

        if (end == Rows.Count)
        {
            Caption?.Draw(inks, Sheet.Page.TextStart, Sheet.Page.TextWidth, top - Gap + CaptionGap);
        }

        return inks;
    }

    private List<double> Aspects()
    {
        List<double> aspects = new(Item.Pictures.Count);
        foreach (var (image, _) in Item.Pictures)
        {
            aspects.Add((double)image.Width / image.Height);
        }

        return aspects;
    }
}
