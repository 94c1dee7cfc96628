using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out a sentence that stood before, word for word: copies for phones, pull quotes, hidden duplicates.</summary>
internal sealed class RepeatedText : CleaningStep
{
    private const int Shortest = 140;

    public override string Name => "repeated-text";

    public override string Reason => "said before, word for word";

    public override void Apply(CleaningTask task)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var index in task.Remaining())
        {
            var passage = task.Map.Passages[index];
            if (
                passage.Length >= Shortest
                && !passage.Is(PassageContext.Code | PassageContext.Table | PassageContext.Caption | PassageContext.List)
                && !seen.Add(passage.Text)
            )
            {
                task.Cut.RemovePassage(index, Name, Reason);
            }
        }
    }
}
