namespace NewsExport.Evaluation.Ablating;

/// <summary>Prints a row a heuristic and a column a set, as Markdown.</summary>
internal static class LossTable
{
    public static void Print(TextWriter output, IReadOnlyList<Heuristic> heuristics, IReadOnlyList<SetLosses> sets)
    {
        output.WriteLine("| | heuristic | " + string.Join(" | ", sets.Select(set => set.Name)) + " |");
        output.WriteLine("|---|---|" + string.Concat(sets.Select(_ => "---|")));
        foreach (var heuristic in heuristics)
        {
            var kind = heuristic.Kind.ToString().ToLowerInvariant();
            output.WriteLine($"| {kind} | {heuristic.Name} | {string.Join(" | ", sets.Select(set => set.Cell(heuristic)))} |");
        }
    }

    /// <summary>The pages that are better or worse without a heuristic; none that is set aside.</summary>
    public static void PrintPages(TextWriter output, IReadOnlyList<Heuristic> heuristics, IReadOnlyList<SetLosses> sets)
    {
        foreach (var heuristic in heuristics)
        {
            foreach (var set in sets)
            {
                output.WriteLine($"{heuristic.Name}, {set.Name}:");
                foreach (var line in set.Changes(heuristic))
                {
                    output.WriteLine("  " + line);
                }
            }
        }
    }
}
