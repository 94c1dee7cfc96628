using AngleSharp.Html.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>A page parsed once. Nobody clones it; nobody removes nodes from it: what is left out is said in a set.</summary>
internal sealed class Page
{
    public required Capture Capture { get; init; }

    public required IHtmlDocument Document { get; init; }

    /// <summary>What links resolve against: the <c>base</c> element over <see cref="Url"/>; null where no address is known.</summary>
    public required Uri? BaseUrl { get; init; }

    /// <summary>The page's address: the capture's final URL, else the one a saved page names, else its canonical URL, else null.</summary>
    public required Uri? Url { get; init; }
}
