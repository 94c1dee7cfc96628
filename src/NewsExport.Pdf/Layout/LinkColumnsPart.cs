using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>A long list of addresses in two columns over the wide width: the second goes on where the first ends, on every page.</summary>
internal sealed record LinkColumnsPart(LinkList Links, StyleSheet Sheet) : Part
{
    private const double RuleThickness = 0.5;
    private const double RuleGap = 8;
    private const double NameGap = 6;
    private const int FewestEntries = 2;

    public int First { get; init; }

    public override double Extent => HeadHeight + (Links.HeightOf(First, Links.Count) / 2);

    private Geometry Page => Sheet.Page;

    private double HeadHeight => First > 0 ? 0 : RuleThickness + RuleGap + (Links.Name is { } name ? name.Height + NameGap : 0);

    public override Fit Fit(Room room)
    {
        var middle = Fitting(room, First);
        var end = Fitting(room, middle);
        if (middle - First < FewestEntries && !room.Force)
        {
            return Layout.Fit.None(this);
        }

        if (end == Links.Count)
        {
            return Layout.Fit.Whole(Draw(Balanced(middle), end));
        }

        middle = Math.Max(middle, First + 1);
        return new Fit(Draw(middle, Math.Max(end, middle)), this with { First = Math.Max(end, middle), Before = 0 });
    }

    /// <summary>The end of a column that starts with an entry.</summary>
    private int Fitting(Room room, int from)
    {
        var end = from;
        while (end < Links.Count && room.Holds(HeadHeight + Links.HeightOf(from, end + 1), []))
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the first column ends, so that it is as little longer than the second as can be.</summary>
    private int Balanced(int middle)
    {
        while (middle > First + 1 && Links.HeightOf(First, middle - 1) >= Links.HeightOf(middle - 1, Links.Count))
        {
            middle--;
        }

        return middle;
    }

    private Fragment Draw(int middle, int end)
    {
        List<Ink> inks = [];
        if (First == 0)
        {
            inks.Add(new FillInk(Artifact.Layout, Page.WideStart, 0, Page.WideWidth, RuleThickness, Palette.Ink));
            Links.Name?.Draw(inks, Page.WideStart, Page.WideWidth, RuleGap);
        }

        Links.Draw(inks, First, middle, Page.WideStart, HeadHeight);
        Links.Draw(inks, middle, end, Page.WideStart + Links.Width + LinkList.ColumnGap, HeadHeight);
        var height = HeadHeight + Math.Max(Links.HeightOf(First, middle), Links.HeightOf(middle, end));
        return new Fragment(height, height, inks) { MarginBottom = height };
    }
}
