using System.Text.RegularExpressions;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Walks from the end of the text upwards and takes out what is about the site: links, labels, calls to follow, lone headings.</summary>
internal sealed partial class Tail : CleaningStep
{
    private const int LongestLine = 300;
    private const int LongestContact = 220;
    private const int MostLines = 25;

    public override string Name => "tail";

    public override string Reason => "lines after the end of the article";

    public override void Apply(CleaningTask task)
    {
        var remaining = task.Remaining();
        for (var at = remaining.Count - 1; at > 0 && remaining.Count - at <= MostLines; at--)
        {
            var passage = task.Map.Passages[remaining[at]];
            if (passage.Is(PassageContext.Caption | PassageContext.Figure))
            {
                continue;
            }

            if (!IsTail(task, remaining[at], passage))
            {
                return;
            }

            task.Cut.RemovePassage(remaining[at], Name, Reason);
        }
    }

    private static bool IsTail(CleaningTask task, int index, Passage passage)
    {
        if (passage.Is(PassageContext.Code | PassageContext.Table))
        {
            return false;
        }

        if (passage.Is(PassageContext.Heading) || (passage.LinkDensity > 0.8 && passage.Length < LongestLine))
        {
            return true;
        }

        return (passage.Length < LongestLine && task.Sayings.Says(Saying.Tail, index))
            || (passage.Length < LongestContact && Contact().IsMatch(passage.Text));
    }

    /// <summary>An e-mail address, a handle or an account at a network: how to reach the author.</summary>
    [GeneratedRegex(
        @"\b[\w.+-]+@[\w-]+\.\w{2,}|(?:^|\s)@\w{3,}|\b(?:twitter|facebook|instagram|linkedin|x|t)\.(?:com|me)/\w",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Contact();
}
