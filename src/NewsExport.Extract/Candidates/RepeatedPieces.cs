using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Candidates;

/// <summary>
/// Bodies that a page makes of many like boxes: the steps of instructions, the modules of a page builder. The densest of them is one
/// step; the article is the step with those beside it, however little each of them says.
/// </summary>
internal static class RepeatedPieces
{
    public const string Name = "repeated-pieces";

    /// <summary>Fewer boxes of one class are a design, not a sequence.</summary>
    private const int Fewest = 4;

    /// <summary>How many boxes a piece may be wrapped in.</summary>
    private const int Levels = 4;

    private const double MostLinks = 0.3;
    private const double Trust = 0.6;

    /// <summary>What stands around the candidates that are one box each.</summary>
    public static IEnumerable<Candidate> Find(Cut page, Totals totals, IReadOnlyList<Candidate> others)
    {
        foreach (var other in others)
        {
            if (other.Roots.Count == 1 && Around(page, totals, other.Roots[0]) is { } pieces)
            {
                yield return new Candidate(Name, pieces, Trust);
            }
        }
    }

    /// <summary>The boxes that are like <paramref name="element"/> or like one around it, and the headings among them; null: it stands alone.</summary>
    private static ValueList<int>? Around(Cut page, Totals totals, int element)
    {
        var map = page.Map;
        for (var level = 0; level < Levels && map.Elements[element].Parent >= 0; level++)
        {
            var mapped = map.Elements[element];
            // Articles and items that stand side by side are articles about other things.
            if (mapped.Kind is TagKind.Article or TagKind.ListItem)
            {
                return null;
            }

            var pieces = Like(page, totals, mapped, out var count);
            if (count >= Fewest)
            {
                return pieces;
            }

            element = mapped.Parent;
        }

        return null;
    }

    private static ValueList<int> Like(Cut page, Totals totals, MappedElement piece, out int count)
    {
        var map = page.Map;
        List<int> found = [];
        count = 0;
        if (piece.Element.ClassName is not { Length: > 0 } name)
        {
            return [];
        }

        var parent = map.Elements[piece.Parent];
        for (var index = piece.Parent + 1; index < parent.End; index = map.Elements[index].End)
        {
            var sibling = map.Elements[index];
            if (page.IsElementOut(index) || totals.Length(sibling) == 0)
            {
                continue;
            }

            var isAlike = sibling.Kind == piece.Kind && string.Equals(sibling.Element.ClassName, name, StringComparison.Ordinal);
            if (isAlike && totals.LinkDensity(sibling) < MostLinks)
            {
                found.Add(index);
                count++;
            }
            else if (sibling.Kind == TagKind.Heading && found.Count > 0)
            {
                found.Add(index);
            }
        }

        return found.ToValueList();
    }
}
