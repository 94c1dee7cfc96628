using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>The list of addresses: rule over the wide width, name in the margin column; splits between entries, two on each side.</summary>
internal sealed record LinksPart(LinkList Links, StyleSheet Sheet) : Part
{
    private const double RuleThickness = 0.5;
    private const double RuleGap = 8;
    private const double NarrowNameGap = 6;
    private const int FewestEntries = 2;

    public int First { get; init; }

    public override double Extent => HeightOf(Links.Count - First);

    private Geometry Page => Sheet.Page;

    /// <summary>Rule, and on narrow pages the name on a line of its own.</summary>
    private double HeadHeight =>
        First > 0 ? 0 : RuleThickness + RuleGap + (Page.IsNarrow && Links.Name is not null ? Links.Name.Height + NarrowNameGap : 0);

    public override Fit Fit(Room room)
    {
        var count = Links.Count - First;
        var fitting = 0;
        while (fitting < count && room.Holds(HeightOf(fitting + 1), []))
        {
            fitting++;
        }

        if (fitting < count)
        {
            var most = Math.Min(fitting, count - FewestEntries);
            if (most < FewestEntries && !room.Force)
            {
                return Layout.Fit.None(this);
            }

            fitting = most >= FewestEntries ? most : Math.Max(fitting, 1);
        }

        var head = Draw(fitting);
        return fitting == count ? Layout.Fit.Whole(head) : new Fit(head, this with { First = First + fitting, Before = 0 });
    }

    private double HeightOf(int entries) => HeadHeight + Links.HeightOf(First, First + entries);

    private Fragment Draw(int entries)
    {
        List<Ink> inks = [];
        if (First == 0)
        {
            inks.Add(new FillInk(Artifact.Layout, Page.WideStart, 0, Page.WideWidth, RuleThickness, Palette.Ink));
            Links.Name?.Draw(inks, Page.MarginStart, Page.WideWidth, RuleGap);
        }

        Links.Draw(inks, First, First + entries, Page.TextStart, HeadHeight);
        var height = HeightOf(entries);
        return new Fragment(height, height, inks) { MarginBottom = First == 0 ? Sheet.Site.Size + RuleGap : 0 };
    }
}
