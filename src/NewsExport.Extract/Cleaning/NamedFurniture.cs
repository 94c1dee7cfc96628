using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>A step that takes out elements that their class or id calls something, unless they hold too much of the page's running text to be it.</summary>
internal abstract class NamedFurniture : CleaningStep
{
    protected abstract NameKind Kind { get; }

    /// <summary>The share of the page's running text above which the name is not believed.</summary>
    protected virtual double MostProse => 0.25;

    protected virtual bool Fits(CleaningTask task, int index, MappedElement element) => true;

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
                    element.Is(Kind)
                    && !task.Cut.IsElementOut(index)
                    && element.Kind is not (TagKind.Body or TagKind.Main or TagKind.Article or TagKind.Heading)
                    && task.Totals.ProseLength(element) <= allowed
                    && Fits(task, index, element)
                )
                {
                    task.Cut.Remove(index, Name, Reason);
                }
            }
        }
    }
}
