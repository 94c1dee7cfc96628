using NewsExport.Extract.Cleaning;

namespace NewsExport.Extract.Candidates;

/// <summary>Asks unlike finders for the article; where they agree it is found, where they differ there is a choice.</summary>
internal sealed class CandidateFinder(IReadOnlySet<string> disabled)
{
    public static IReadOnlyList<string> Names { get; } = [NamedRegion.Name, DenseRegion.Name, ParagraphCluster.Name, RepeatedPieces.Name];

    public List<Candidate> Find(Cut page, Totals totals)
    {
        var found = new List<Candidate>();
        Add(found, NamedRegion.Name, () => NamedRegion.Find(page, totals));
        Add(found, DenseRegion.Name, () => DenseRegion.Find(page, totals));
        Add(found, ParagraphCluster.Name, () => ParagraphCluster.Find(page, totals));
        // A copy: what is found is added while the others are gone through.
        Add(found, RepeatedPieces.Name, () => RepeatedPieces.Find(page, totals, [.. found]));
        return found;
    }

    private void Add(List<Candidate> found, string name, Func<IEnumerable<Candidate>> find)
    {
        if (disabled.Contains(name))
        {
            return;
        }

        foreach (var candidate in find())
        {
            if (!found.Exists(other => other.Roots.Equals(candidate.Roots)))
            {
                found.Add(candidate);
            }
        }
    }
}
