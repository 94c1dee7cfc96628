using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out what readers of the page do not see; a hidden half of the page is text that a script reveals, and stays.</summary>
internal sealed class HiddenElements : CleaningStep
{
    private const double MostProse = 0.4;

    public override string Name => "hidden-elements";

    public override string Reason => "not shown on the page";

    public override void Apply(CleaningTask task)
    {
        foreach (var root in task.Roots)
        {
            var whole = task.Map.Elements[root];
            var allowed = task.Totals.ProseLength(whole) * MostProse;
            for (var index = root + 1; index < whole.End; index++)
            {
                var element = task.Map.Elements[index];
                if (
                    !task.Cut.IsElementOut(index)
                    && (Concealment.IsConcealed(element.Element, element.Names) || IsAriaHidden(task, element))
                    && task.Totals.ProseLength(element) <= allowed
                )
                {
                    task.Cut.Remove(index, Name, Reason);
                }
            }
        }
    }

    /// <summary>Pages hide decoration and copies from screen readers, seldom sentences.</summary>
    private static bool IsAriaHidden(CleaningTask task, MappedElement element) =>
        task.Totals.ProseLength(element) == 0
        && string.Equals(element.Element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase);
}
