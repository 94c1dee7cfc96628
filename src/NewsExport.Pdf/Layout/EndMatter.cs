namespace NewsExport.Pdf.Layout;

/// <summary>What follows an article's text: links, then the colophon at the foot of the last page.</summary>
internal sealed class EndMatter(IReadOnlyList<Part> parts, Colophon? colophon)
{
    public IReadOnlyList<Part> Parts { get; } = parts;

    /// <summary>Less than this is left: the end matter begins on the next page.</summary>
    public double LeastHeight => Parts.Count > 0 ? Colophon.SpaceAbove + 40 : colophon?.CompactHeight + Colophon.SpaceAbove ?? 0;

    /// <summary>Whether the colophon stands on the page with the text. Links take pages of their own where they must.</summary>
    public bool HasRoom(PageDraft draft) => Parts.Count > 0 || colophon is null || colophon.HasRoom(draft);

    /// <summary>Puts the colophon at the page's foot.</summary>
    /// <returns>False: it does not fit, not even in its compact form.</returns>
    public bool Close(PageDraft draft) => colophon is null || colophon.Place(draft);
}
