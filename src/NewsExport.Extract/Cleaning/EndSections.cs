using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out what follows a heading such as "Related articles" or "Leave a comment" up to the next heading that is none.</summary>
internal sealed class EndSections : CleaningStep
{
    private const int LongestHeading = 60;

    /// <summary>More running text than this after such a heading is the article going on.</summary>
    private const double MostProse = 0.2;

    public override string Name => "end-sections";

    public override string Reason => "a section about other things, under a heading that says so";

    public override void Apply(CleaningTask task)
    {
        var remaining = task.Remaining();
        var prose = 0;
        foreach (var index in remaining)
        {
            prose += Prose.Is(task.Map.Passages[index]) ? task.Map.Passages[index].Length : 0;
        }

        for (var at = 0; at < remaining.Count; at++)
        {
            if (!IsEnd(task, remaining[at]))
            {
                continue;
            }

            var end = at + 1;
            var held = 0;
            while (end < remaining.Count && !IsHeading(task, remaining[end]))
            {
                var passage = task.Map.Passages[remaining[end]];
                held += Prose.Is(passage) ? passage.Length : 0;
                end++;
            }

            if (held <= prose * MostProse)
            {
                for (var index = at; index < end; index++)
                {
                    task.Cut.RemovePassage(remaining[index], Name, Reason);
                }
            }
        }
    }

    private static bool IsHeading(CleaningTask task, int index) => task.Map.Passages[index].Is(PassageContext.Heading);

    private static bool IsEnd(CleaningTask task, int index)
    {
        var passage = task.Map.Passages[index];
        return passage.Length <= LongestHeading
            && (passage.Is(PassageContext.Heading) || IsBold(task, passage))
            && task.Phrases.Says("section-end", passage.Text);
    }

    /// <summary>Many sites write headings as bold paragraphs.</summary>
    private static bool IsBold(CleaningTask task, Passage passage)
    {
        var owner = task.Map.Elements[passage.Owner].Element;
        return owner.FirstElementChild is { LocalName: "strong" or "b" } bold && bold.TextContent.Trim().Length >= passage.Text.Length - 2;
    }
}
