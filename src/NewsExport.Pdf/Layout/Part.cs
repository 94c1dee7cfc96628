using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>A flow item with its text set. Parts are values: fitting one leaves it as it was.</summary>
internal abstract record Part
{
    private protected Part() { }

    public double Before { get; init; }

    public double After { get; init; }

    public bool KeepWithNext { get; init; }

    public FlowGroup? Group { get; init; }

    /// <summary>Starts on the page's grid: what is above is padded.</summary>
    public virtual bool OnGrid => false;

    /// <summary>Headings share the space around them with their neighbours.</summary>
    public virtual bool IsHeading => false;

    /// <summary>May wait for the next page's top while text flows on.</summary>
    public virtual bool CanFloat => false;

    /// <summary>Takes no room: stands in the margin column beside what follows.</summary>
    public virtual bool IsMarginal => false;

    /// <summary>Lines of text, for groups that hold together.</summary>
    public virtual int LineCount => int.MaxValue / 4;

    public abstract Fit Fit(Room room);

    /// <summary>How much of the flow it takes as a whole, about; for looking ahead.</summary>
    public abstract double Extent { get; }

    /// <summary>May be broken, but is read better whole: what would be missing for that on the page, pictures may give.</summary>
    public virtual bool IsBetterWhole => false;

    /// <summary>Gives up a little of its size to fit; null: it cannot.</summary>
    public virtual Fit? Shrink(Room room) => null;

    /// <summary>Leaves its last two lines for the next page, so that what must follow has company; null: it cannot.</summary>
    public virtual Fit? LeaveLines(Room room) => null;

    /// <summary>The part as a member of a group that is not broken.</summary>
    public virtual Part Whole(bool keepWithNext) => this with { KeepWithNext = keepWithNext };
}
