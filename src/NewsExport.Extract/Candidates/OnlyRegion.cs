using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Candidates;

/// <summary>What is left where no finder sees an article: the part that HTML calls one, else all of the page; short notes, tables and lists are articles too.</summary>
internal static class OnlyRegion
{
    public const string Name = "only-region";

    private const double Trust = 0.3;

    public static Candidate? Find(Cut page, Totals totals)
    {
        var best = -1;
        for (var index = 0; index < page.Map.Elements.Count; index++)
        {
            var element = page.Map.Elements[index];
            if (
                element.Kind is TagKind.Article or TagKind.Main
                && !page.IsElementOut(index)
                && (best < 0 || totals.Length(element) > totals.Length(page.Map.Elements[best]))
            )
            {
                best = index;
            }
        }

        if (best < 0 || totals.Length(page.Map.Elements[best]) * 2 < totals.Length(page.Map.Elements[0]))
        {
            best = 0;
        }

        return totals.Length(page.Map.Elements[best]) == 0 ? null : new Candidate(Name, [best], Trust);
    }
}
