using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>Running text: splits between lines, two at least on each side.</summary>
internal sealed record TextPart(SetText Text, FlowText Item, double U) : Part
{
    // The design's square: share of the text size.
    private const double EndMarkSize = 0.46;
    private const double EndMarkGap = 0.35;
    private const int FewestLines = 2;

    /// <summary>So many lines are spared for a page end without a hyphen.</summary>
    private const int MostSpared = 2;

    /// <summary>Room that a last line leaves for the square.</summary>
    public static double EndMarkRoom(double size) => (EndMarkSize + EndMarkGap) * size;

    public int First { get; init; }

    public bool IsUnbreakable { get; init; }

    public SetText? Marker { get; init; }

    public Shaping.Rgb Accent { get; init; }

    public bool IsPageMirrored { get; init; }

    public override bool OnGrid => Item.OnGrid;

    public override bool IsHeading => Item.IsHeading;

    public override int LineCount => Text.Lines.Count - First;

    public override double Extent => HeightOf(LineCount);

    public override Part Whole(bool keepWithNext) => this with { IsUnbreakable = true, KeepWithNext = keepWithNext };

    /// <summary>The paragraph as it stands after another one: a picture that was between them floats.</summary>
    public TextPart Indented(Typesetter typesetter)
    {
        if (!OnGrid || IsHeading || First > 0 || Item.FirstIndent > 0 || Marker is not null)
        {
            return this;
        }

        var item = Item with { FirstIndent = typesetter.Sheet.Indent };
        var reserve = item.HasEndMark ? EndMarkRoom(item.Text.Role.Size) : 0;
        return this with { Item = item, Text = typesetter.Set(Text.Shaped, item.Text, item.Width, item.FirstIndent, item.Hang, reserve) };
    }

    public override Fit Fit(Room room)
    {
        var count = LineCount;
        List<string> notes = [];
        var fitting = 0;
        while (fitting < count)
        {
            Text.CollectNotes(First + fitting, First + fitting + 1, notes);
            if (!room.Holds(Text.Text.Role.HeightOf(fitting + 1), notes) && !(room.Force && fitting == 0))
            {
                break;
            }

            fitting++;
        }

        return fitting == count ? Layout.Fit.Whole(Take(count)) : Split(BestSplit(room, fitting));
    }

    public override Fit? LeaveLines(Room room)
    {
        var lines = LineCount - FewestLines;
        return IsUnbreakable || lines < FewestLines ? null : Split(WithoutHyphen(lines) ?? lines);
    }

    private Fit Split(int lines)
    {
        if (lines == 0)
        {
            return Layout.Fit.None(this);
        }

        return new Fit(Take(lines), this with { First = First + lines, Before = 0, Marker = null });
    }

    /// <summary>
    /// Widows and orphans: two lines. No page ends in a hyphen if a line or two can be spared, or the whole beginning of a paragraph.
    /// </summary>
    private int BestSplit(Room room, int fitting)
    {
        var most = Math.Min(fitting, LineCount - FewestLines);
        if (IsUnbreakable || most < FewestLines)
        {
            return room.Force ? fitting : 0;
        }

        return WithoutHyphen(most) ?? (room.MayStayEmpty ? 0 : most);
    }

    /// <summary>The last line up to <paramref name="most"/> after which a page may end; null: all that are near end in a hyphen.</summary>
    private int? WithoutHyphen(int most)
    {
        for (var lines = most; lines >= Math.Max(FewestLines, most - MostSpared); lines--)
        {
            if (!Text.Lines[First + lines - 1].EndsWithHyphen)
            {
                return lines;
            }
        }

        return null;
    }

    /// <summary>Lines of the body stand on the grid; smaller or larger ones take whole units.</summary>
    private double HeightOf(int lines)
    {
        var lead = Text.Text.Role.Lead;
        var height = ((lines - 1) * lead) + U;
        return Math.Abs(lead - U) < 0.01 ? height : Math.Ceiling((height / U) - 0.01) * U;
    }

    private Fragment Take(int lines)
    {
        var role = Text.Text.Role;
        List<Ink> inks = new(lines + 2);
        if (First == 0)
        {
            foreach (var anchor in Item.Anchors)
            {
                inks.Add(new PlaceInk(anchor, 0));
            }

            if (Marker is not null && Item.Marker is { } marker)
            {
                inks.Add(new TextInk(Marker, Marker.Lines[0], marker.Start, marker.Width, role.Ascent));
            }
        }

        // What is left over in whole units stands above larger lines (a heading of two), so that they stay near their text.
        var top = Item.IsHeading ? HeightOf(lines) - ((lines - 1) * role.Lead) - U : 0;
        Text.Draw(inks, Item.Start, Item.Width, top, First, First + lines);
        if (Item.HasEndMark && First + lines == Text.Lines.Count)
        {
            inks.Add(EndMark((TextInk)inks[^1], role.Size));
        }

        List<string> notes = [];
        Text.CollectNotes(First, First + lines, notes);
        return new Fragment(HeightOf(lines), top + role.HeightOf(lines), inks) { Notes = notes };
    }

    /// <summary>After the last word on the side where the text goes on, whatever the page's own direction.</summary>
    private FillInk EndMark(TextInk last, double size)
    {
        var side = EndMarkSize * size;
        var left =
            Text.Text.Direction == TextDirection.RightToLeft
                ? LineEnds.Left(last.Line) - (EndMarkGap * size) - side
                : LineEnds.Right(last.Line) + (EndMarkGap * size);
        var start = IsPageMirrored ? last.Width - left - side : left;
        return new FillInk(Artifact.Layout, last.Start + start, last.Baseline - side, side, side, Accent);
    }
}
