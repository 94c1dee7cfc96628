namespace NewsExport.Evaluation;

/// <summary>How much two texts share, by their runs of four words.</summary>
internal static class Shingles
{
    private const int Size = 4;

    public static Dictionary<string, int> Of(List<string> tokens)
    {
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        if (tokens.Count == 0)
        {
            return shingles;
        }

        for (var at = 0; at < Math.Max(1, tokens.Count - Size + 1); at++)
        {
            var key = string.Join(' ', tokens.Skip(at).Take(Size));
            shingles[key] = shingles.GetValueOrDefault(key) + 1;
        }

        return shingles;
    }

    public static Match Compare(Dictionary<string, int> gold, Dictionary<string, int> text)
    {
        var common = 0;
        foreach (var (key, count) in gold)
        {
            common += Math.Min(count, text.GetValueOrDefault(key));
        }

        return new Match(common, text.Values.Sum() - common, gold.Values.Sum() - common);
    }
}

/// <summary>Shingles in both, in the text alone, in the gold alone.</summary>
internal sealed record Match(int Common, int Extra, int Missing)
{
    public double Precision =>
        Extra == 0 && Missing == 0 ? 1
        : Common + Extra == 0 ? 0
        : (double)Common / (Common + Extra);

    public double Recall =>
        Extra == 0 && Missing == 0 ? 1
        : Common + Missing == 0 ? 0
        : (double)Common / (Common + Missing);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public bool HasText => Common + Extra > 0;

    public bool HasGold => Common + Missing > 0;
}
