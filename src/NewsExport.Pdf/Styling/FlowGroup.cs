using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Items that belong together: a quotation, an aside. Identity is by reference.</summary>
internal sealed class FlowGroup(FlowGroup? outer = null)
{
    public FlowGroup? Outer { get; } = outer;

    /// <summary>Up to this many lines the group is not broken across pages.</summary>
    public int WholeUpTo { get; init; }

    /// <summary>A ground is drawn behind the items, from the first to the last on each page.</summary>
    public bool HasPanel { get; init; }

    /// <summary>Where the ground starts and how wide it is.</summary>
    public double PanelStart { get; init; }

    public double PanelWidth { get; init; }

    /// <summary>How far the ground reaches above and below the items.</summary>
    public double PanelPadding { get; init; }
}
