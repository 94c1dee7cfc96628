namespace NewsExport.Pdf.Layout;

/// <summary>What follows an article's text: links, then the colophon at the foot of the last page.</summary>
internal sealed class EndMatter(IReadOnlyList<Part> parts, Colophon? colophon)
{
    public IReadOnlyList<Part> Parts { get; } = parts;

    public bool HasColophon => colophon is not null;

    /// <summary>Less than this is left: the end matter begins on the next page.</summary>
    public double LeastHeight => Parts.Count > 0 ? Colophon.SpaceAbove + 40 : colophon?.CompactHeight + Colophon.SpaceAbove ?? 0;

    /// <summary>Whether links and colophon stand on the page with the text. Long lists of links take pages of their own.</summary>
    public bool HasRoom(PageDraft draft)
    {
        var links = Parts.Count == 0 ? 0 : draft.Cursor.After + Parts.Sum(static part => part.Before + part.Extent);
        return links > draft.Cursor.Bottom / 3
            || (colophon is null ? links <= Math.Max(draft.Hole, 0) + 0.1 : colophon.HasRoom(draft, links));
    }

    /// <summary>Puts the colophon at the page's foot.</summary>
    /// <param name="isAlone">No text of the article stands on the page.</param>
    /// <returns>False: it does not fit, not even in its compact form.</returns>
    public bool Close(PageDraft draft, bool isAlone) => colophon is null || colophon.Place(draft, isAlone);
}
