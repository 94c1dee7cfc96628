using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out boxes and lists that are nothing but links: menus, teasers, tags.</summary>
internal sealed class LinkLists : CleaningStep
{
    private const double MostLinks = 0.8;
    private const int FewestPassages = 3;
    private const int ShortestSentence = 40;

    public override string Name => "link-lists";

    public override string Reason => "a list of links";

    public override void Apply(CleaningTask task)
    {
        foreach (var root in task.Roots)
        {
            var whole = task.Map.Elements[root];
            for (var index = root + 1; index < whole.End; index++)
            {
                var element = task.Map.Elements[index];
                if (
                    TagKinds.IsBlock(element.Kind)
                    && element.Kind != TagKind.Paragraph
                    && element.EndPassage - element.FirstPassage >= FewestPassages
                    && !task.Cut.IsElementOut(index)
                    && task.Totals.Length(element) is > 0 and < 2_000
                    && task.Totals.LinkDensity(element) > MostLinks
                    && task.Totals.ProseLength(element) == 0
                    && !PointsInside(element)
                    && !IsAnnounced(task, element)
                    && !IsPartOfList(task, index)
                )
                {
                    task.Cut.Remove(index, Name, Reason);
                }
            }
        }
    }

    /// <summary>A sentence that ends with a colon stands before the list: the article speaks of it.</summary>
    private static bool IsAnnounced(CleaningTask task, MappedElement element)
    {
        var before = element.FirstPassage - 1;
        return before >= task.Map.Elements[task.Roots[0]].FirstPassage
            && task.Map.Passages[before] is { Length: > ShortestSentence } sentence
            && sentence.Text.EndsWith(':')
            && sentence.LinkDensity < MostLinks
            && !task.Sayings.Says(Saying.ReadAlso, before);
    }

    /// <summary>An item of links amid items that say something belongs to them: reports list what was done, with its tickets.</summary>
    private static bool IsPartOfList(CleaningTask task, int index)
    {
        var list = -1;
        for (var parent = index; parent > task.Roots[0]; parent = task.Map.Elements[parent].Parent)
        {
            if (task.Map.Elements[parent].Kind == TagKind.List)
            {
                list = parent;
            }
        }

        return list >= 0 && list != index && task.Totals.ProseLength(task.Map.Elements[list]) > 0;
    }

    /// <summary>Footnotes and contents link to the same page; they are judged elsewhere.</summary>
    private static bool PointsInside(MappedElement element)
    {
        var link = element.Element.QuerySelector("a[href]")?.GetAttribute("href");
        return link is not null && link.StartsWith('#');
    }
}
