using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out captions and credits that stand as plain text, away from any <c>figure</c>: "A street in Hanoi. Photo: A. Name, AP".</summary>
internal sealed class PictureCredits : CleaningStep
{
    /// <summary>The longest caption that news agencies write.</summary>
    private const int Longest = 450;

    public override string Name => "picture-credits";

    public override string Reason => "a picture's caption or credit";

    public override void Apply(CleaningTask task)
    {
        foreach (var index in task.Remaining())
        {
            var passage = task.Map.Passages[index];
            if (
                passage.Length > Longest
                || passage.Is(
                    PassageContext.Caption
                        | PassageContext.Table
                        | PassageContext.Code
                        | PassageContext.Heading
                        | PassageContext.List
                        | PassageContext.Figure
                )
            )
            {
                continue;
            }

            if (task.Sayings.Says(Saying.PictureCredit, index))
            {
                task.Cut.RemovePassage(index, Name, Reason);
            }
        }
    }
}
