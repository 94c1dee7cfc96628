using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out labels above the first sentence: byline, date, section, reading time, buttons.</summary>
internal sealed class HeadMatter : CleaningStep
{
    /// <summary>A line this long says something.</summary>
    private const int LongestLabel = 60;

    /// <summary>The same in a script whose letters are words.</summary>
    private const int LongestDenseLabel = 24;

    private const int LongestByline = 150;

    /// <summary>So many labels may stand above a text; more, and it is a text of short lines.</summary>
    private const int MostLabels = 15;

    public override string Name => "head-matter";

    public override string Reason => "labels above the first sentence";

    public override void Apply(CleaningTask task)
    {
        var remaining = task.Remaining();
        var first = 0;
        while (first < remaining.Count && !IsText(task.Map.Passages[remaining[first]]))
        {
            first++;
        }

        if (first == remaining.Count || first > MostLabels)
        {
            return;
        }

        for (var at = 0; at < first; at++)
        {
            var passage = task.Map.Passages[remaining[at]];
            var leadsIn = at == first - 1 && passage.Is(PassageContext.Heading);
            if (
                !leadsIn
                && !passage.Is(
                    PassageContext.Caption | PassageContext.Figure | PassageContext.Table | PassageContext.Code | PassageContext.Quote
                )
            )
            {
                task.Cut.RemovePassage(remaining[at], Name, Reason);
            }
        }
    }

    private static bool IsText(Passage passage) =>
        Prose.Is(passage)
        || (
            passage.Length > (Prose.IsDense(passage.Text) ? LongestDenseLabel : LongestLabel)
            && passage.LinkDensity < 0.6
            && (EndsSentence(passage.Text) || passage.Length > LongestByline || !Numbers(passage.Text))
        )
        || (passage.Is(PassageContext.Paragraph) && passage.LinkDensity < 0.8 && EndsSentence(passage.Text) && passage.Length > 20);

    /// <summary>Dates and times are numbers; a first sentence with three of them that ends without a stop is a byline.</summary>
    private static bool Numbers(string text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            digits += char.IsDigit(letter) ? 1 : 0;
        }

        return digits >= 5;
    }

    private static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("\"”’»)'");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '。' or '؟' or '！' or '？' or '…' or ':' or '।' or '۔';
    }
}
