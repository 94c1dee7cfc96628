using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out the line between title and text where it is named as one: it is metadata, and set as a subtitle.</summary>
internal sealed class Standfirst : CleaningStep
{
    private const int Head = 3;
    private const int Longest = 450;
    private const int Levels = 3;

    public override string Name => "standfirst";

    public override string Reason => "the line between title and text";

    public override void Apply(CleaningTask task)
    {
        var remaining = task.Remaining();
        for (var at = 0; at < Math.Min(Head, remaining.Count - 1); at++)
        {
            var passage = task.Map.Passages[remaining[at]];
            if (passage.Length < Longest && IsNamed(task, passage.Owner))
            {
                task.Cut.RemovePassage(remaining[at], Name, Reason);
            }
        }
    }

    private static bool IsNamed(CleaningTask task, int element)
    {
        for (var level = 0; level < Levels && element >= 0 && !task.Roots.Contains(element); level++)
        {
            if (task.Map.Elements[element].Is(NameKind.Summary))
            {
                return true;
            }

            element = task.Map.Elements[element].Parent;
        }

        return false;
    }
}
