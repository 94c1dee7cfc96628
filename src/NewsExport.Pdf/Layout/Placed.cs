using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>A fragment at its place.</summary>
/// <param name="Top">From the page's top edge.</param>
internal sealed record Placed(Fragment Fragment, double Top)
{
    /// <summary>Groups whose ground reaches behind it.</summary>
    public FlowGroup? Group { get; init; }
}
