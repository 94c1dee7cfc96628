using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out the title where it stands above the text: it is set once, as the title.</summary>
internal sealed class RepeatedTitle : CleaningStep
{
    /// <summary>Passages at the beginning that may be it: a long head has kicker, title, standfirst, byline.</summary>
    private const int Head = 12;

    public override string Name => "repeated-title";

    public override string Reason => "the title once more";

    public override void Apply(CleaningTask task)
    {
        var remaining = task.Remaining();
        var begun = false;
        for (var at = 0; at < Math.Min(Head, remaining.Count); at++)
        {
            var passage = task.Map.Passages[remaining[at]];
            begun |= Prose.Is(passage);
            if (passage.Length > 400)
            {
                continue;
            }

            var text = task.Sayings.Line(remaining[at]);
            var heading = passage.Is(PassageContext.Heading);
            foreach (var title in task.Subject.Titles)
            {
                if (
                    text == title
                    || (
                        heading
                        && text.Length > 12
                        && (title.Contains(text, StringComparison.Ordinal) || text.Contains(title, StringComparison.Ordinal))
                    )
                )
                {
                    task.Cut.RemovePassage(remaining[at], Name, Reason);
                    break;
                }
            }

            if (heading && !begun && task.Map.Elements[passage.Owner].Element.LocalName == "h1")
            {
                task.Cut.RemovePassage(remaining[at], Name, Reason);
            }
        }
    }
}
