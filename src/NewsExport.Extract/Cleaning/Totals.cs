using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Sums over passages that are not cut, for any range of passages at once.</summary>
internal sealed class Totals
{
    private readonly int[] length;
    private readonly int[] linkLength;
    private readonly int[] prose;

    public Totals(PageMap map, Cut? cut)
    {
        var count = map.Passages.Count;
        length = new int[count + 1];
        linkLength = new int[count + 1];
        prose = new int[count + 1];
        for (var index = 0; index < count; index++)
        {
            var passage = map.Passages[index];
            var counted = cut is null || !cut.IsOut(index);
            length[index + 1] = length[index] + (counted ? passage.Length : 0);
            linkLength[index + 1] = linkLength[index] + (counted ? passage.LinkLength : 0);
            prose[index + 1] = prose[index] + (counted && Prose.Is(passage) ? passage.Length : 0);
        }
    }

    public int Length(int first, int end) => length[end] - length[first];

    public int LinkLength(int first, int end) => linkLength[end] - linkLength[first];

    /// <summary>Characters in passages that read as running text.</summary>
    public int ProseLength(int first, int end) => prose[end] - prose[first];

    public int Length(MappedElement element) => Length(element.FirstPassage, element.EndPassage);

    public int ProseLength(MappedElement element) => ProseLength(element.FirstPassage, element.EndPassage);

    public double LinkDensity(MappedElement element)
    {
        var all = Length(element);
        return all == 0 ? 0 : (double)LinkLength(element.FirstPassage, element.EndPassage) / all;
    }
}
