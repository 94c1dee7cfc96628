using System.Text.RegularExpressions;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out byline and date where they stand between the first sentences, as under a standfirst: "By A. Name", "18 November 2019".</summary>
internal sealed partial class BylineLines : CleaningStep
{
    private const int Head = 6;
    private const int Longest = 80;

    public override string Name => "byline-lines";

    public override string Reason => "byline or date";

    public override void Apply(CleaningTask task)
    {
        var remaining = task.Remaining();
        for (var at = 0; at < Math.Min(Head, remaining.Count - 1); at++)
        {
            var passage = task.Map.Passages[remaining[at]];
            if (
                passage.Length <= Longest
                && !passage.Is(
                    PassageContext.Heading | PassageContext.List | PassageContext.Table | PassageContext.Code | PassageContext.Caption
                )
                && (IsAuthor(task, remaining[at]) || Byline().IsMatch(passage.Text) || Date().IsMatch(passage.Text))
            )
            {
                task.Cut.RemovePassage(remaining[at], Name, Reason);
            }
        }
    }

    private static bool IsAuthor(CleaningTask task, int passage)
    {
        var line = task.Sayings.Line(passage);
        foreach (var author in task.Subject.Authors)
        {
            if (line.StartsWith(author, StringComparison.Ordinal) && line.Length < author.Length + 30)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"By" in the languages that have such a word, then names: capitals, no full stop at the end.</summary>
    [GeneratedRegex(
        @"^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|Автор:|نویسنده:|بقلم)\s?:?\s?\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s,|/&-]+(?:(?:and|und|et|y|e|en|och|og|de|van|der|del|for|of|the)\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,9}[\s\d,|–-]*$"
    )]
    private static partial Regex Byline();

    /// <summary>A day, a month and a year, perhaps with a time, and nothing else.</summary>
    [GeneratedRegex(
        @"^(?:(?:published|updated|posted|last updated|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?[:,]?\s*(?:on\s)?)*(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:\d{1,2}\.?\s(?:de\s)?)?\p{L}{3,10}\.?,?\s(?:de\s)?(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:19|20)\d{2}|\d{4}年\d{1,2}月\d{1,2}日)(?:[\s,|at–-]*\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Date();
}
