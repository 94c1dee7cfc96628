using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>A pull quote: in the margin column it takes no room; on narrow pages it stands in the text.</summary>
internal sealed record PullQuotePart(FlowPullQuote Item, Typesetter Typesetter) : Part
{
    private const double RuleWidth = 14 * Geometry.Millimetre;
    private const double RuleThickness = 1.6;
    private const double RuleGap = 5;
    private const double AttributionGap = 4;

    private List<SetText>? _texts;
    private SetText? _attribution;

    /// <summary>Stands in the text because the margin column is full or does not exist.</summary>
    public bool InText { get; init; }

    public override bool IsMarginal => !InText;

    public override double Extent => InText ? Before + Height + After : 0;

    private StyleSheet Sheet => Typesetter.Sheet;

    private List<SetText> Texts => _texts ??= [.. Item.Text.Select(text => Typesetter.Set(text, Item.Width))];

    private SetText? Attribution => Item.Attribution is null ? null : _attribution ??= Typesetter.Set(Item.Attribution, Item.Width);

    public double Height
    {
        get
        {
            var height = RuleThickness + RuleGap;
            foreach (var text in Texts)
            {
                height += text.Lines.Count * text.Text.Role.Lead;
            }

            return height + (Attribution is { } said ? AttributionGap + said.Height : Sheet.PullQuote.Size - Sheet.PullQuote.Lead);
        }
    }

    /// <summary>The quote as a block of the text column.</summary>
    public PullQuotePart MovedIntoText()
    {
        var page = Sheet.Page;
        var item = page.IsNarrow ? Item : Item with { Start = page.TextStart + Sheet.U, Width = page.TextWidth - (2 * Sheet.U) };
        return new PullQuotePart(item, Typesetter)
        {
            InText = true,
            Before = Sheet.BlockSpace,
            After = Sheet.BlockSpace,
        };
    }

    public override Fit Fit(Room room)
    {
        if (IsMarginal)
        {
            return Layout.Fit.Whole(Fragment.Nothing);
        }

        return room.Holds(Height, []) || room.Force
            ? Layout.Fit.Whole(BlockPadding.Pad(room, Height, After, Sheet.U, Inks))
            : Layout.Fit.None(this);
    }

    /// <summary>The quote for the margin column.</summary>
    public Fragment Draw() => new(Height, Height, Inks(0));

    private List<Ink> Inks(double above)
    {
        List<Ink> inks =
        [
            .. PlaceInks.Of(Item.Anchors),
            new FillInk(Artifact.Layout, Item.Start, above, RuleWidth, RuleThickness, Sheet.Accent),
        ];
        var top = above + RuleThickness + RuleGap;
        foreach (var text in Texts)
        {
            text.Draw(inks, Item.Start, Item.Width, top);
            top += text.Lines.Count * text.Text.Role.Lead;
        }

        Attribution?.Draw(inks, Item.Start, Item.Width, top + AttributionGap - Sheet.PullQuote.Lead + Sheet.PullQuote.Size);
        return inks;
    }
}
