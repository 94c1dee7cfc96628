using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out the theme's and the publishing system's signature, also where it stands inside the main part, as short posts often have it.</summary>
internal sealed class ThemeCredit : CleaningStep
{
    private const int Longest = 200;

    public override string Name => "theme-credit";

    public override string Reason => "a credit of the theme or the publishing system";

    public override void Apply(CleaningTask task)
    {
        foreach (var index in task.Remaining())
        {
            var passage = task.Map.Passages[index];
            if (passage.Length <= Longest && task.Sayings.Says(Saying.Credit, index))
            {
                task.Cut.RemovePassage(index, Name, Reason);
            }
        }
    }
}
