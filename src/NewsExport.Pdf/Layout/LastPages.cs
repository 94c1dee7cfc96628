using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>
/// A last page has company: four lines at least. Where fewer are left over for it, the pages before it end a line or more higher,
/// each by as few as may be, and give it theirs. No other page's end gets worse than the design allows.
/// </summary>
internal sealed class LastPages(StyleSheet sheet)
{
    /// <summary>So many pages before the last may be filled once more.</summary>
    public const int Most = 3;

    private const int FewestLines = 4;

    /// <summary>How many pages give up how many lines each: the least that is given in all comes first.</summary>
    private static readonly (int Pages, int Lines)[] Ways = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 4), (2, 2), (3, 2), (2, 3)];

    /// <summary>A page's bottom may stay this many lines short.</summary>
    public const int HoleLines = 4;

    /// <summary>A small page gives less: an eighth of its lines.</summary>
    private const int LeastShare = 8;

    public IEnumerable<(int Pages, int Lines)> Tries => Ways.Where(way => way.Lines * LeastShare <= sheet.Page.Lines);

    /// <summary>Whether the page may stand last: it is the only one, or holds enough, and what closes the article has room on it.</summary>
    public bool HasCompany(PageDraft draft, EndMatter end) =>
        end.HasRoom(draft) && (draft.Number == 1 || draft.Cursor.Y >= (FewestLines * sheet.U) - 0.1);

    /// <summary>Whether a page that gave up lines may look so: its hole is within the design's four lines, or no bigger than it was.</summary>
    public bool MayEnd(double hole, double before) => hole <= Math.Max(HoleLines * sheet.U, before) + 0.1;
}
