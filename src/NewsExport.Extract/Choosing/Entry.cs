using NewsExport.Extract.Candidates;
using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Choosing;

/// <summary>A candidate as it looks after cleaning.</summary>
internal sealed record Entry(Candidate Candidate, Cut Cut, List<int> Passages)
{
    /// <summary>An element with more of the page's running text is no column, whatever it is called.</summary>
    private const double MostOfPage = 0.6;

    public int Length { get; private init; }

    /// <summary>How much the other candidates agree, 0 to 1.</summary>
    public double Confidence { get; init; }

    public int LinkLength { get; private init; }

    public int Prose { get; private init; }

    /// <summary>It stands in a column, footer or comment section of the page.</summary>
    public bool IsBeside { get; private init; }

    public static Entry Of(Candidate candidate, Cut cut, Totals totals)
    {
        var passages = new List<int>();
        int length = 0,
            links = 0,
            prose = 0;
        foreach (var root in candidate.Roots)
        {
            var element = cut.Map.Elements[root];
            for (var index = element.FirstPassage; index < element.EndPassage; index++)
            {
                var passage = cut.Map.Passages[index];
                if (cut.IsOut(index) || passage.Is(PassageContext.Caption))
                {
                    continue;
                }

                passages.Add(index);
                length += passage.Length;
                links += passage.LinkLength;
                prose += Cleaning.Prose.Is(passage) ? passage.Length : 0;
            }
        }

        return new Entry(candidate, cut, passages)
        {
            Length = length,
            LinkLength = links,
            Prose = prose,
            IsBeside = StandsBeside(cut.Map, candidate.Roots[0], totals),
        };
    }

    private static bool StandsBeside(PageMap map, int root, Totals totals)
    {
        for (var index = root; index >= 0; index = map.Elements[index].Parent)
        {
            var element = map.Elements[index];
            if (element.Kind is TagKind.Main or TagKind.Body)
            {
                return false;
            }

            if (
                element.Kind is TagKind.Aside or TagKind.Footer or TagKind.Navigation
                || (
                    element.Is(NameKind.Comments | NameKind.Sidebar | NameKind.Related | NameKind.Consent)
                    && totals.ProseLength(element) < MostOfPage * totals.ProseLength(map.Elements[0])
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Dice's coefficient of the characters in both.</summary>
    public double Overlap(Entry other)
    {
        var common = 0;
        int mine = 0,
            theirs = 0;
        while (mine < Passages.Count && theirs < other.Passages.Count)
        {
            var difference = Passages[mine] - other.Passages[theirs];
            if (difference == 0)
            {
                common += Cut.Map.Passages[Passages[mine]].Length;
                mine++;
                theirs++;
            }
            else if (difference < 0)
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }

        return Length + other.Length == 0 ? 0 : 2.0 * common / (Length + other.Length);
    }
}
