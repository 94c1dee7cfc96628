using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Pdf.Shaping.Bidi;

/// <summary>Rule X10: level runs, joined over isolates, each with the direction of what stands before and after it.</summary>
internal static class BidiSequences
{
    public static List<BidiSequence> Find(
        ReadOnlySpan<BidiClass> classes,
        BidiClass[] types,
        byte[] embedding,
        int[] matches,
        byte baseLevel
    )
    {
        var runs = Runs(types, embedding);
        var runAt = new Dictionary<int, int>();
        for (var r = 0; r < runs.Count; r++)
        {
            runAt[runs[r][0]] = r;
        }

        var sequences = new List<BidiSequence>();
        foreach (var run in runs)
        {
            // A run that starts with a matched PDI continues the sequence of its initiator.
            if (classes[run[0]] is BidiClass.PDI && matches[run[0]] >= 0)
            {
                continue;
            }

            var indices = new List<int>(run);
            while (BidiResolver.IsIsolate(classes[indices[^1]]) && matches[indices[^1]] is var close and >= 0)
            {
                if (!runAt.TryGetValue(close, out var next))
                {
                    break;
                }

                indices.AddRange(runs[next]);
            }

            sequences.Add(Bound(classes, types, embedding, matches, baseLevel, [.. indices]));
        }

        return sequences;
    }

    private static List<List<int>> Runs(BidiClass[] types, byte[] embedding)
    {
        var runs = new List<List<int>>();
        for (var i = 0; i < types.Length; i++)
        {
            if (BidiResolver.IsRemoved(types[i]))
            {
                continue;
            }

            if (runs.Count == 0 || embedding[runs[^1][0]] != embedding[i])
            {
                runs.Add([]);
            }

            runs[^1].Add(i);
        }

        return runs;
    }

    /// <summary>sos and eos, by the embedding levels before rules I1 and I2.</summary>
    private static BidiSequence Bound(
        ReadOnlySpan<BidiClass> classes,
        BidiClass[] types,
        byte[] embedding,
        int[] matches,
        byte baseLevel,
        int[] indices
    )
    {
        var level = embedding[indices[0]];
        var before = indices[0] - 1;
        while (before >= 0 && BidiResolver.IsRemoved(types[before]))
        {
            before--;
        }

        var last = indices[^1];
        var after = last + 1;
        while (after < types.Length && BidiResolver.IsRemoved(types[after]))
        {
            after++;
        }

        var unmatched = BidiResolver.IsIsolate(classes[last]) && matches[last] < 0;
        var levelBefore = before < 0 ? baseLevel : embedding[before];
        var levelAfter = after >= types.Length || unmatched ? baseLevel : embedding[after];
        return new BidiSequence(indices, level, Side(Math.Max(level, levelBefore)), Side(Math.Max(level, levelAfter)));
    }

    private static BidiClass Side(byte level) => (level & 1) == 0 ? BidiClass.L : BidiClass.R;
}
