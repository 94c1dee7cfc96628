namespace NewsExport.Extract.Choosing;

/// <summary>How much each signal says about a candidate; one that is disabled says nothing.</summary>
internal sealed class ChooserSignals(IReadOnlySet<string> disabled)
{
    public static IReadOnlyList<string> Names { get; } =
    ["agreement", "finder-trust", "prose-share", "link-share", "stands-beside", "only-region"];

    /// <summary>The mean of the overlaps with the other candidates, 0 to 1.</summary>
    public double Agreement { get; } = disabled.Contains("agreement") ? 0 : 1;

    /// <summary>How often the finder is right, 0 to 1.</summary>
    public double Trust { get; } = disabled.Contains("finder-trust") ? 0 : 0.5;

    /// <summary>The share of the page's running text that it holds, 0 to 1.</summary>
    public double ProseShare { get; } = disabled.Contains("prose-share") ? 0 : 0.6;

    /// <summary>The share of links in its text, 0 to 1.</summary>
    public double LinkShare { get; } = disabled.Contains("link-share") ? 0 : -0.5;

    /// <summary>It is a column, a footer or a comment section: agreement and running text together do not make up for it.</summary>
    public double Beside { get; } = disabled.Contains("stands-beside") ? 0 : -2;

    /// <summary>Where no finder sees an article, what is left of the page is one.</summary>
    public bool TakesOnlyRegion { get; } = !disabled.Contains("only-region");
}
