using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Candidates;

/// <summary>Elements that say they are the article: by microdata, by element, by a name that content systems give the body.</summary>
internal static class NamedRegion
{
    public const string Name = "named-region";

    /// <summary>Fewer characters of running text than this are a teaser.</summary>
    private const int Shortest = 120;

    public static IEnumerable<Candidate> Find(Cut page, Totals totals)
    {
        var map = page.Map;
        var tiers = new List<int>[] { [], [], [] };
        for (var index = 0; index < map.Elements.Count; index++)
        {
            var element = map.Elements[index];
            if (
                page.IsElementOut(index)
                || totals.Length(element) == 0
                || !TagKinds.IsBlock(element.Kind)
                || element.Kind is TagKind.Body or TagKind.Heading or TagKind.Paragraph
            )
            {
                continue;
            }

            if (
                element.Element.GetAttribute("itemprop") is { } property
                && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase)
            )
            {
                tiers[0].Add(index);
            }
            else if (element.Is(NameKind.Body))
            {
                tiers[1].Add(index);
            }
            else if (element.Kind is TagKind.Article or TagKind.Main || element.Element.GetAttribute("role") is "article" or "main")
            {
                tiers[2].Add(index);
            }
        }

        double[] trust = [0.95, 0.85, 0.7];
        for (var tier = 0; tier < tiers.Length; tier++)
        {
            foreach (var roots in Best(map, totals, tiers[tier]))
            {
                yield return new Candidate(Name, roots, trust[tier]);
            }
        }
    }

    /// <summary>The element with the most running text, the innermost that holds nearly all of it, and with their like beside them.</summary>
    private static IEnumerable<ValueList<int>> Best(PageMap map, Totals totals, List<int> elements)
    {
        var best = -1;
        foreach (var element in elements)
        {
            if (best < 0 || totals.ProseLength(map.Elements[element]) > totals.ProseLength(map.Elements[best]))
            {
                best = element;
            }
        }

        if (best < 0 || totals.Length(map.Elements[best]) < Shortest)
        {
            yield break;
        }

        var inner = best;
        foreach (var element in elements)
        {
            if (
                element > inner
                && map.IsInside(element, inner)
                && totals.ProseLength(map.Elements[element]) >= 0.85 * totals.ProseLength(map.Elements[best])
            )
            {
                inner = element;
            }
        }

        if (inner != best)
        {
            yield return [best];
        }

        yield return SplitBody.WithSiblings(map, totals, inner);
        yield return [inner];
    }
}
