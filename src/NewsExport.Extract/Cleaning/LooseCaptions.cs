using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out captions that are so named but have lost their picture: those of galleries and players that a script fills.</summary>
internal sealed class LooseCaptions : CleaningStep
{
    /// <summary>A picture this many elements up still has the caption beside it.</summary>
    private const int Levels = 3;

    private const int Longest = 600;

    public override string Name => "loose-captions";

    public override string Reason => "a caption without its picture";

    public override void Apply(CleaningTask task)
    {
        foreach (var root in task.Roots)
        {
            for (var index = root + 1; index < task.Map.Elements[root].End; index++)
            {
                var element = task.Map.Elements[index];
                if (
                    element.Is(NameKind.Caption)
                    && element.EndPassage > element.FirstPassage
                    && !task.Cut.IsElementOut(index)
                    && task.Totals.Length(element) < Longest
                    && !HasPicture(task, index)
                )
                {
                    task.Cut.Remove(index, Name, Reason);
                }
            }
        }
    }

    private static bool HasPicture(CleaningTask task, int element)
    {
        var box = element;
        for (var level = 0; level < Levels && box > 0 && !task.Roots.Contains(box); level++)
        {
            for (var index = box; index < task.Map.Elements[box].End; index++)
            {
                if (task.Map.Elements[index].Kind is TagKind.Image or TagKind.Figure)
                {
                    return true;
                }
            }

            box = task.Map.Elements[box].Parent;
        }

        return false;
    }
}
