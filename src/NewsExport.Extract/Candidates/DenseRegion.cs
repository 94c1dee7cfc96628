using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Candidates;

/// <summary>
/// The element whose paragraphs weigh most, as Readability weighs them: a point a paragraph, one a clause, up to three for length, shared among
/// parent, grandparent and above, less the share of links; then its siblings that are like it.
/// </summary>
internal static class DenseRegion
{
    public const string Name = "dense-region";

    private const int Shortest = 25;
    private const int Levels = 5;

    public static IEnumerable<Candidate> Find(Cut page, Totals totals)
    {
        var map = page.Map;
        var scores = new double[map.Elements.Count];
        for (var index = 0; index < map.Passages.Count; index++)
        {
            var passage = map.Passages[index];
            if (page.IsOut(index) || passage.Length < Shortest || passage.Is(PassageContext.Heading | PassageContext.Caption))
            {
                continue;
            }

            Share(map, scores, passage);
        }

        var best = -1;
        var bestScore = 0.0;
        for (var index = 0; index < scores.Length; index++)
        {
            if (scores[index] <= 0)
            {
                continue;
            }

            var element = map.Elements[index];
            scores[index] *= (1 - totals.LinkDensity(element)) * (element.Is(NameKind.Body) ? 1.25 : 1);
            if (scores[index] > bestScore)
            {
                best = index;
                bestScore = scores[index];
            }
        }

        if (best < 0)
        {
            yield break;
        }

        best = OutOfLoneness(map, best);
        yield return new Candidate(Name, WithSiblings(page, totals, scores, best), 0.75);
    }

    private static void Share(PageMap map, double[] scores, Passage passage)
    {
        var dense = Prose.IsDense(passage.Text);
        var score = (1 + passage.Punctuation + Math.Min(passage.Length / (dense ? 35 : 100), 3)) * (1 - passage.LinkDensity);
        var owner = passage.Owner;
        // A paragraph is part of its parent; loose text is part of the element it stands in.
        var element = map.Elements[owner].Kind is TagKind.Paragraph or TagKind.Code or TagKind.ListItem
            ? map.Elements[owner].Parent
            : owner;
        for (var level = 0; level < Levels && element >= 0; level++)
        {
            scores[element] += level switch
            {
                0 => score,
                1 => score / 2,
                _ => score / (level * 3),
            };
            element = map.Elements[element].Parent;
        }
    }

    /// <summary>An only child says nothing that its parent does not.</summary>
    private static int OutOfLoneness(PageMap map, int element)
    {
        for (
            var parent = map.Elements[element].Parent;
            parent > 0
                && map.Elements[parent].FirstPassage == map.Elements[element].FirstPassage
                && map.Elements[parent].EndPassage == map.Elements[element].EndPassage;
            parent = map.Elements[element].Parent
        )
        {
            element = parent;
        }

        return element;
    }

    private static ValueList<int> WithSiblings(Cut page, Totals totals, double[] scores, int best)
    {
        var map = page.Map;
        var mapped = map.Elements[best];
        if (mapped.Parent < 0)
        {
            return [best];
        }

        var needed = Math.Max(10, scores[best] * 0.2);
        var roots = new List<int>();
        var parent = map.Elements[mapped.Parent];
        for (var index = mapped.Parent + 1; index < parent.End; index = map.Elements[index].End)
        {
            var sibling = map.Elements[index];
            if (index == best)
            {
                roots.Add(index);
                continue;
            }

            // A column beside the text is no piece of it, nor the other way round.
            if (
                page.IsElementOut(index)
                || !TagKinds.IsBlock(sibling.Kind)
                || (sibling.Kind == TagKind.Aside) != (mapped.Kind == TagKind.Aside)
            )
            {
                continue;
            }

            var bonus = mapped.Element.ClassName is { Length: > 0 } name && name == sibling.Element.ClassName ? scores[best] * 0.2 : 0;
            var length = totals.Length(sibling);
            var links = totals.LinkDensity(sibling);
            var paragraph =
                sibling.Kind == TagKind.Paragraph
                && ((length > 80 && links < 0.25) || (length > 0 && links == 0 && totals.ProseLength(sibling) > 0));
            if (scores[index] + bonus >= needed || paragraph)
            {
                roots.Add(index);
            }
        }

        return roots.ToValueList();
    }
}
