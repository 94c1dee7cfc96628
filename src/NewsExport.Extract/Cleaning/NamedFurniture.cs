using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>A step that takes out elements that their class or id calls something, unless they hold too much of the page's running text to be it.</summary>
internal abstract class NamedFurniture : CleaningStep
{
    protected abstract NameKind Kind { get; }

    /// <summary>The share of the page's running text above which the name is not believed.</summary>
    protected virtual double MostProse => 0.25;

    /// <summary>Whether the name is also believed of a few words inside a sentence; a link named "related" is still part of its sentence.</summary>
    protected virtual bool InSentences => false;

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
                    && (element.EndPassage > element.FirstPassage || InSentences)
                    && !task.Cut.IsElementOut(index)
                    && element.Kind is not (TagKind.Body or TagKind.Main or TagKind.Article or TagKind.Heading)
                    && task.Totals.ProseLength(element) <= allowed
                    && !HoldsInsert(task, index)
                )
                {
                    task.Cut.Remove(index, Name, Reason);
                }
            }
        }
    }

    /// <summary>Embedded posts and pull quotes stand in boxes named "social" or "widget", and belong to the article.</summary>
    private static bool HoldsInsert(CleaningTask task, int element)
    {
        var end = task.Map.Elements[element].End;
        for (var index = element; index < end; index++)
        {
            if (task.Map.Elements[index].Is(NameKind.Insert) && task.Map.Elements[index].EndPassage > task.Map.Elements[index].FirstPassage)
            {
                return true;
            }
        }

        return false;
    }
}
