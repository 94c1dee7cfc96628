using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Candidates;

/// <summary>
/// The stretch of the page with the most running text, whatever elements hold it: each passage adds its prose and takes away its links
/// and a fixed price, and the stretch with the greatest sum wins. Its root is the innermost element around nearly all of it.
/// </summary>
internal static class ParagraphCluster
{
    public const string Name = "paragraph-cluster";

    /// <summary>What a passage without prose costs, in characters.</summary>
    private const int Price = 40;

    public static IEnumerable<Candidate> Find(Cut page, Totals totals)
    {
        var map = page.Map;
        var (first, end) = Densest(page);
        if (end <= first)
        {
            yield break;
        }

        var whole = totals.ProseLength(first, end);
        if (whole == 0)
        {
            yield break;
        }

        var root = 0;
        for (var index = 1; index < map.Elements.Count; index++)
        {
            var element = map.Elements[index];
            var from = Math.Max(first, element.FirstPassage);
            var to = Math.Min(end, element.EndPassage);
            if (from < to && TagKinds.IsBlock(element.Kind) && totals.ProseLength(from, to) >= 0.9 * whole && !page.IsElementOut(index))
            {
                root = index;
            }
        }

        // A single paragraph of running text is the middle of an article of short lines, not the whole of it.
        if (map.Elements[root] is { Kind: TagKind.Paragraph, Parent: > 0 } paragraph)
        {
            root = paragraph.Parent;
        }

        yield return new Candidate(Name, [root], 0.6);
    }

    private static (int First, int End) Densest(Cut page)
    {
        var best = (First: 0, End: 0);
        long bestSum = 0;
        long sum = 0;
        var start = 0;
        for (var index = 0; index < page.Map.Passages.Count; index++)
        {
            if (page.IsOut(index))
            {
                continue;
            }

            var passage = page.Map.Passages[index];
            var gain = Prose.Is(passage) ? passage.Length - (2 * passage.LinkLength) : -Price - passage.LinkLength;
            if (sum <= 0)
            {
                sum = 0;
                start = index;
            }

            sum += gain;
            if (sum > bestSum)
            {
                bestSum = sum;
                best = (start, index + 1);
            }
        }

        return best;
    }
}
