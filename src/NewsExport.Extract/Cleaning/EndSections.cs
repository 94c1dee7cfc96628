using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>
/// Takes out what stands under a heading such as "Related articles" or "Leave a comment": the box that the heading opens, else everything up to
/// the next heading of its rank.
/// </summary>
internal sealed class EndSections : CleaningStep
{
    private const int LongestHeading = 60;
    private const int BoldLine = 7;

    /// <summary>More running text than this after such a heading is the article going on.</summary>
    private const double MostProse = 0.2;

    /// <summary>The same for a box.</summary>
    private const double MostProseInBox = 0.3;

    /// <summary>The same where nothing follows: what ends the page may be longer than a short post.</summary>
    private const double MostProseAtEnd = 0.45;

    public override string Name => "end-sections";

    public override string Reason => "a section about other things, under a heading that says so";

    public override void Apply(CleaningTask task)
    {
        var remaining = task.Remaining();
        var prose = new int[remaining.Count + 1];
        for (var at = 0; at < remaining.Count; at++)
        {
            var passage = task.Map.Passages[remaining[at]];
            prose[at + 1] = prose[at] + (Prose.Is(passage) ? passage.Length : 0);
        }

        for (var at = 0; at < remaining.Count; at++)
        {
            if (task.Cut.IsOut(remaining[at]) || !IsEnd(task, remaining, at))
            {
                continue;
            }

            var end = EndOf(task, remaining, at);
            var held = prose[end] - prose[at];
            var isBox = task.Map.Elements[task.Map.Passages[remaining[at]].Owner].Kind != TagKind.Heading || end == remaining.Count;
            var most =
                prose[^1] - prose[end] == 0 && prose[at] > 0 ? MostProseAtEnd
                : isBox ? MostProseInBox
                : MostProse;
            if (held <= prose[^1] * most)
            {
                for (var index = at; index < end; index++)
                {
                    task.Cut.RemovePassage(remaining[index], Name, Reason);
                }
            }
        }
    }

    /// <summary>Where the section ends: with the widest box that the heading opens and that is no part of the article's own, else at the next heading.</summary>
    private static int EndOf(CleaningTask task, List<int> remaining, int at)
    {
        var heading = remaining[at];
        var rank = Rank(task, heading);
        var end = at + 1;
        while (end < remaining.Count && Rank(task, remaining[end]) > rank)
        {
            end++;
        }

        // In a flat text, such a heading amid the article covers its links, not the paragraphs after them.
        if (rank >= BoldLine || end < remaining.Count)
        {
            end = at + 1 + LinesBeforeProse(task, remaining, at + 1, end);
        }

        var box = task.Map.Passages[heading].Owner;
        for (var parent = task.Map.Elements[box].Parent; parent >= 0 && !IsWhole(task, parent); parent = task.Map.Elements[box].Parent)
        {
            var first = task.Map.Elements[parent].FirstPassage;
            while (first < heading && task.Cut.IsOut(first))
            {
                first++;
            }

            if (first != heading || parent == 0)
            {
                break;
            }

            box = parent;
        }

        var boxEnd = at + 1;
        while (boxEnd < remaining.Count && remaining[boxEnd] < task.Map.Elements[box].EndPassage)
        {
            boxEnd++;
        }

        return boxEnd > at + 1 ? boxEnd : end;
    }

    private static int LinesBeforeProse(CleaningTask task, List<int> remaining, int from, int end)
    {
        var lines = 0;
        while (
            from + lines < end
            && !(Prose.Is(task.Map.Passages[remaining[from + lines]]) && task.Map.Passages[remaining[from + lines]].LinkLength == 0)
        )
        {
            lines++;
        }

        return lines;
    }

    /// <summary>1 to 6 for headings; 7 for a bold line; 9 for text.</summary>
    private static int Rank(CleaningTask task, int index)
    {
        const int Text = 9;
        var passage = task.Map.Passages[index];
        if (!passage.Is(PassageContext.Heading))
        {
            return passage.Length <= LongestHeading && IsBold(task, passage) ? BoldLine : Text;
        }

        for (var element = passage.Owner; element >= 0; element = task.Map.Elements[element].Parent)
        {
            if (task.Map.Elements[element].Kind == TagKind.Heading)
            {
                return task.Map.Elements[element].Element.LocalName[1] - '0';
            }
        }

        return Text;
    }

    private static bool IsEnd(CleaningTask task, List<int> remaining, int at)
    {
        var passage = task.Map.Passages[remaining[at]];
        return passage.Length <= LongestHeading
            && !passage.Is(PassageContext.Table | PassageContext.Code | PassageContext.List | PassageContext.Caption)
            && (passage.Is(PassageContext.Heading) || IsBold(task, passage) || OpensBox(task, remaining, at))
            && task.Sayings.Says(Saying.SectionEnd, remaining[at]);
    }

    /// <summary>The part itself, or the first of its pieces, is no box of the article.</summary>
    private static bool IsWhole(CleaningTask task, int element) => element == task.Roots[0];

    /// <summary>A line that opens a box of its own, as headings written as plain text do.</summary>
    private static bool OpensBox(CleaningTask task, List<int> remaining, int at)
    {
        var owner = task.Map.Elements[task.Map.Passages[remaining[at]].Owner];
        return at > 0 && owner.Parent >= 0 && !IsWhole(task, owner.Parent) && task.Map.Elements[owner.Parent].FirstPassage == remaining[at];
    }

    /// <summary>Many sites write headings as bold paragraphs.</summary>
    private static bool IsBold(CleaningTask task, Passage passage)
    {
        var owner = task.Map.Elements[passage.Owner].Element;
        return owner.FirstElementChild is { LocalName: "strong" or "b" or "span" or "u" or "em" } bold
            && bold.TextContent.Trim().Length >= passage.Text.Length - 2;
    }
}
