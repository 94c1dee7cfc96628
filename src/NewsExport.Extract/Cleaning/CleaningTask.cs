using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>What a step works on: a part of a page, what is out of it already, and what is known about the article.</summary>
/// <param name="Cut">Receives what the step takes out.</param>
/// <param name="Totals">Sums at the time before the first step of a round.</param>
/// <param name="Roots">The part of the page, as elements; the whole body in the first round.</param>
/// <param name="Subject">What is known about the article.</param>
/// <param name="Sayings">What the page's passages say.</param>
internal sealed record CleaningTask(Cut Cut, Totals Totals, IReadOnlyList<int> Roots, Subject Subject, Sayings Sayings)
{
    public PageMap Map => Cut.Map;

    /// <summary>The passages of the part that are still in, in reading order.</summary>
    public List<int> Remaining()
    {
        var remaining = new List<int>();
        foreach (var root in Roots)
        {
            var element = Map.Elements[root];
            for (var passage = element.FirstPassage; passage < element.EndPassage; passage++)
            {
                if (!Cut.IsOut(passage))
                {
                    remaining.Add(passage);
                }
            }
        }

        return remaining;
    }
}
