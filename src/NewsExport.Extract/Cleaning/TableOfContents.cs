using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out the list of the article's own headings: outputs make their own.</summary>
internal sealed class TableOfContents : CleaningStep
{
    private const int FewestEntries = 3;
    private const double MostlyLinks = 0.9;

    public override string Name => "table-of-contents";

    public override string Reason => "a list of the article's own headings";

    public override void Apply(CleaningTask task)
    {
        foreach (var root in task.Roots)
        {
            for (var index = root + 1; index < task.Map.Elements[root].End; index++)
            {
                var element = task.Map.Elements[index];
                var entries = element.EndPassage - element.FirstPassage;
                if (
                    task.Cut.IsElementOut(index)
                    || entries == 0
                    || !TagKinds.IsBlock(element.Kind)
                    || element.Kind is TagKind.Heading or TagKind.Table
                )
                {
                    continue;
                }

                var named = element.Is(NameKind.Contents) && task.Totals.ProseLength(element) == 0;
                var listed =
                    element.Kind == TagKind.List
                    && entries >= FewestEntries
                    && task.Totals.LinkDensity(element) > MostlyLinks
                    && PointsInside(element);
                if (named || listed)
                {
                    task.Cut.Remove(index, Name, Reason);
                }
            }
        }
    }

    private static bool PointsInside(MappedElement element)
    {
        var links = element.Element.QuerySelectorAll("a[href]");
        foreach (var link in links)
        {
            if (link.GetAttribute("href")?.StartsWith('#') != true)
            {
                return false;
            }
        }

        return links.Length >= FewestEntries;
    }
}
