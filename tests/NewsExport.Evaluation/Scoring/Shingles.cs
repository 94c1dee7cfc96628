namespace NewsExport.Evaluation.Scoring;

/// <summary>How much two texts share, by their runs of four words; a run is known by its hash.</summary>
internal static class Shingles
{
    private const int Size = 4;

    public static Dictionary<ulong, int> Of(List<string> tokens)
    {
        var shingles = new Dictionary<ulong, int>(tokens.Count);
        for (var at = 0; at < Math.Max(Math.Min(1, tokens.Count), tokens.Count - Size + 1); at++)
        {
            var key = Key(tokens, at, Math.Min(tokens.Count, at + Size));
            shingles[key] = shingles.GetValueOrDefault(key) + 1;
        }

        return shingles;
    }

    public static Match Compare(Dictionary<ulong, int> gold, Dictionary<ulong, int> text)
    {
        var common = 0;
        foreach (var (key, count) in gold)
        {
            common += Math.Min(count, text.GetValueOrDefault(key));
        }

        return new Match(common, text.Values.Sum() - common, gold.Values.Sum() - common);
    }

    /// <summary>FNV-1a over the words, a zero after each.</summary>
    private static ulong Key(List<string> tokens, int from, int to)
    {
        const ulong Prime = 1099511628211;
        var hash = 14695981039346656037;
        for (var at = from; at < to; at++)
        {
            foreach (var letter in tokens[at])
            {
                hash = (hash ^ letter) * Prime;
            }

            hash *= Prime;
        }

        return hash;
    }
}
