using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out what HTML itself calls furniture: navigation, footers, asides, forms, dialogs, and the landmarks that roles name.</summary>
internal sealed class PageFurniture : CleaningStep
{
    /// <summary>Paragraphs beside an aside that make a text of what holds them all.</summary>
    private const int FewestParagraphs = 3;

    private const double MostLinks = 0.3;
    private const double LeastProse = 0.7;

    public override string Name => "page-furniture";

    public override string Reason => "navigation, footer, aside, form or dialog of the page";

    public override void Apply(CleaningTask task)
    {
        foreach (var root in task.Roots)
        {
            var whole = task.Map.Elements[root];
            var prose = task.Totals.ProseLength(whole);
            for (var index = root + 1; index < whole.End; index++)
            {
                var element = task.Map.Elements[index];
                var most = MostProse(element);
                if (
                    most >= 0
                    && !task.Cut.IsElementOut(index)
                    && task.Totals.ProseLength(element) <= prose * most
                    && !IsNote(task, index)
                    && !IsAttribution(task, element)
                )
                {
                    task.Cut.Remove(index, Name, Reason);
                }
            }
        }
    }

    /// <summary>Up to which share of the page's running text an element is believed to be furniture; below zero: it is none.</summary>
    private static double MostProse(MappedElement element) =>
        element.Kind switch
        {
            TagKind.Navigation => 0.3,
            TagKind.Footer => 0.2,
            // A pull quote is an aside of the article itself.
            TagKind.Aside => element.Is(NameKind.Insert) ? -1 : 0.2,
            // A server-side framework wraps the whole page in one form.
            TagKind.Form => 0.1,
            TagKind.Block or TagKind.Section or TagKind.Header or TagKind.List => ByRole(element),
            _ => -1,
        };

    private static double ByRole(MappedElement element) =>
        element.Element.GetAttribute("role") switch
        {
            "navigation" or "menu" or "menubar" or "search" or "tablist" or "toolbar" => 0.2,
            "banner" or "contentinfo" or "complementary" or "dialog" or "alertdialog" or "alert" => 0.2,
            _ => element.Element.LocalName is "dialog" or "menu" or "search" ? 0.2 : -1,
        };

    /// <summary>The footer of a quotation says who is quoted.</summary>
    private static bool IsAttribution(CleaningTask task, MappedElement element) =>
        element.Kind == TagKind.Footer
        && element.Parent >= 0
        && task.Map.Elements[element.Parent].Kind is TagKind.Quote or TagKind.Figure or TagKind.Paragraph;

    /// <summary>An aside that reads as text and stands among the paragraphs of a text, not beside them: the article's own note.</summary>
    private static bool IsNote(CleaningTask task, int index)
    {
        var element = task.Map.Elements[index];
        if (
            element.Kind != TagKind.Aside
            || element.Parent < 0
            || element.Is(NameKind.Furniture)
            || task.Totals.LinkDensity(element) > MostLinks
            || task.Totals.ProseLength(element) < task.Totals.Length(element) * LeastProse
        )
        {
            return false;
        }

        var paragraphs = 0;
        var parent = task.Map.Elements[element.Parent];
        for (var child = element.Parent + 1; child < parent.End; child = task.Map.Elements[child].End)
        {
            var sibling = task.Map.Elements[child];
            paragraphs += sibling.Kind == TagKind.Paragraph && task.Totals.ProseLength(sibling) > 0 ? 1 : 0;
        }

        return paragraphs >= FewestParagraphs;
    }
}
