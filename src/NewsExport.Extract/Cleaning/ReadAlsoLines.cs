using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out lines inside the text that send the reader to another article: "Read also: …".</summary>
internal sealed class ReadAlsoLines : CleaningStep
{
    private const int Longest = 220;

    /// <summary>Below this share of links the line says something itself.</summary>
    private const double MostLinks = 0.5;

    public override string Name => "read-also-lines";

    public override string Reason => "a line that sends the reader to another article";

    public override void Apply(CleaningTask task)
    {
        var remaining = task.Remaining();
        for (var at = 0; at < remaining.Count; at++)
        {
            var passage = task.Map.Passages[remaining[at]];
            if (
                passage.Length > Longest
                || passage.Is(PassageContext.Table | PassageContext.Code)
                || !task.Sayings.Says(Saying.ReadAlso, remaining[at])
            )
            {
                continue;
            }

            if (passage.LinkDensity > MostLinks)
            {
                task.Cut.RemovePassage(remaining[at], Name, Reason);
                continue;
            }

            // The label on a line of its own: what follows it is nothing but links.
            var next = at + 1;
            while (next < remaining.Count && next <= at + 6 && IsTeaser(task.Map.Passages[remaining[next]]))
            {
                next++;
            }

            if (next > at + 1 && passage.Length < 40)
            {
                for (var out0 = at; out0 < next; out0++)
                {
                    task.Cut.RemovePassage(remaining[out0], Name, Reason);
                }

                at = next - 1;
            }
        }
    }

    private static bool IsTeaser(Passage passage) => passage.LinkDensity > 0.85 && passage.Length < Longest;
}
