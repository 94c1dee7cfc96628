using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Candidates;

/// <summary>Bodies that a page cuts in pieces, with advertising or pictures between: siblings of the same class that hold running text.</summary>
internal static class SplitBody
{
    private const int Shortest = 80;

    public static ValueList<int> WithSiblings(PageMap map, Totals totals, int element)
    {
        var mapped = map.Elements[element];
        var name = mapped.Element.ClassName ?? "";
        var roots = new List<int>();
        if (mapped.Parent < 0 || mapped.Kind == TagKind.Article)
        {
            return [element];
        }

        var parent = map.Elements[mapped.Parent];
        for (var index = mapped.Parent + 1; index < parent.End; index = map.Elements[index].End)
        {
            var sibling = map.Elements[index];
            var alike =
                index == element
                || (
                    name.Length > 0
                    && sibling.Kind == mapped.Kind
                    && string.Equals(sibling.Element.ClassName, name, StringComparison.Ordinal)
                    && totals.ProseLength(sibling) >= Shortest
                    && totals.LinkDensity(sibling) < 0.3
                );
            if (alike)
            {
                roots.Add(index);
            }
        }

        return roots.ToValueList();
    }
}
