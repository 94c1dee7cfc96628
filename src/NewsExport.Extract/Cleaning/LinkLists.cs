using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out boxes and lists that are nothing but links: menus, teasers, tags.</summary>
internal sealed class LinkLists : CleaningStep
{
    private const double MostLinks = 0.8;
    private const int FewestPassages = 3;

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
                    && !PointsInside(element)
                )
                {
                    task.Cut.Remove(index, Name, Reason);
                }
            }
        }
    }

    /// <summary>Footnotes and contents link to the same page; they are judged elsewhere.</summary>
    private static bool PointsInside(MappedElement element)
    {
        var link = element.Element.QuerySelector("a[href]")?.GetAttribute("href");
        return link is not null && link.StartsWith('#');
    }
}
