using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out the note about the author that ends many articles: a last paragraph that begins with the author's name.</summary>
internal sealed class AuthorNotes : CleaningStep
{
    private const int LastPassages = 4;
    private const int Longest = 500;

    public override string Name => "author-notes";

    public override string Reason => "a note about the author";

    public override void Apply(CleaningTask task)
    {
        var remaining = task.Remaining();
        for (var at = Math.Max(2, remaining.Count - LastPassages); at < remaining.Count; at++)
        {
            var passage = task.Map.Passages[remaining[at]];
            if (passage.Length > Longest || passage.Is(PassageContext.Quote | PassageContext.Caption))
            {
                continue;
            }

            var line = task.Sayings.Line(remaining[at]);
            foreach (var author in task.Subject.Authors)
            {
                if (line.StartsWith(author, StringComparison.Ordinal))
                {
                    task.Cut.RemovePassage(remaining[at], Name, Reason);
                }
            }
        }
    }
}
