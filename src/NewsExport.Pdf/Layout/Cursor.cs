namespace NewsExport.Pdf.Layout;

/// <summary>How far a page has been filled. A value, so that ways to go on can be tried.</summary>
internal readonly record struct Cursor()
{
    public required double Y { get; init; }

    public required NoteArea Notes { get; init; }

    /// <summary>Where text must end.</summary>
    public required double Bottom { get; init; }

    public required double Unit { get; init; }

    /// <summary>Space that the last part wants below itself.</summary>
    public double After { get; init; }

    public bool FollowsHeading { get; init; }

    /// <summary>The last part was a paragraph of the text.</summary>
    public bool FollowsText { get; init; }

    /// <summary>The last part must stay with what comes next: a heading, a paragraph that ends in a colon.</summary>
    public bool FollowsKept { get; init; }

    /// <summary>The share of their size that the page's pictures have; less than 1 where they make room for what is better whole.</summary>
    public double PictureScale { get; init; } = 1;

    /// <summary>Nothing stands on the page yet.</summary>
    public bool IsTop { get; init; }

    /// <summary>The place that a part would be offered.</summary>
    public Room RoomFor(Part part, bool force = false) =>
        new(TopFor(part), Bottom, Notes)
        {
            IsPageTop = IsTop,
            PictureScale = PictureScale,
            Force = force,
            MayStayEmpty = !IsTop && !FollowsKept && Bottom - Notes.Height - Y <= LastPages.HoleLines * Unit,
        };

    /// <summary>The cursor after a part's fragment has been placed.</summary>
    public Cursor Past(Part part, double top, Fragment fragment) =>
        this with
        {
            Y = top + fragment.Height,
            After = part.After,
            FollowsHeading = part.IsHeading,
            FollowsKept = part.KeepWithNext,
            FollowsText = part is TextPart { OnGrid: true, IsHeading: false },
            Notes = Notes.With(fragment.Notes),
            IsTop = false,
        };

    private double TopFor(Part part)
    {
        var gap =
            IsTop ? 0
            : part.IsHeading || FollowsHeading ? Math.Max(After, part.Before)
            : After + part.Before;
        var top = Y + gap;
        if (part.OnGrid)
        {
            return Snap(top);
        }

        // The text under a heading stands on the grid; what is left over goes above the heading.
        return part.IsHeading ? Snap(top + part.After) - part.After : top;
    }

    private double Snap(double y) => Math.Ceiling((y / Unit) - 0.01) * Unit;
}
