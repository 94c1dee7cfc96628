using NewsExport.Pdf.Shaping.Characters;
using static NewsExport.Pdf.Shaping.Characters.BidiClass;

namespace NewsExport.Pdf.Shaping.Bidi;

/// <summary>Rules N0 to N2: brackets and neutrals take their direction from what is around or between them.</summary>
internal static class NeutralTypes
{
    /// <summary>BD16: the depth at which pairing gives up.</summary>
    private const int DeepestBrackets = 63;

    public static void Resolve(BidiClass[] types, ReadOnlySpan<BidiClass> original, ReadOnlySpan<int> codePoints, BidiSequence sequence)
    {
        if (!codePoints.IsEmpty)
        {
            Brackets(types, original, codePoints, sequence);
        }

        Neutrals(types, sequence);
    }

    /// <summary>N0.</summary>
    private static void Brackets(BidiClass[] types, ReadOnlySpan<BidiClass> original, ReadOnlySpan<int> codePoints, BidiSequence sequence)
    {
        var indices = sequence.Indices;
        var pairs = Pairs(types, codePoints, indices);
        pairs.Sort();
        foreach (var (open, close) in pairs)
        {
            var (embedding, opposite) = (sequence.Embedding, false);
            var direction = ON;
            for (var k = open + 1; k < close; k++)
            {
                var strong = Strong(types[indices[k]]);
                if (strong == embedding)
                {
                    direction = embedding;
                    break;
                }

                opposite |= strong is not ON;
            }

            if (direction is ON && opposite)
            {
                direction = Before(types, sequence, open) is var context && context != embedding ? context : embedding;
            }

            if (direction is not ON)
            {
                Set(types, original, indices, open, direction);
                Set(types, original, indices, close, direction);
            }
        }
    }

    private static List<(int Open, int Close)> Pairs(BidiClass[] types, ReadOnlySpan<int> codePoints, int[] indices)
    {
        var pairs = new List<(int, int)>();
        var open = new List<(int Closer, int At)>();
        for (var k = 0; k < indices.Length; k++)
        {
            if (types[indices[k]] is not ON)
            {
                continue;
            }

            var codePoint = codePoints[indices[k]];
            var record = CharacterTable.Of(codePoint);
            if (record.OpensBracket)
            {
                if (open.Count == DeepestBrackets)
                {
                    return pairs;
                }

                open.Add((Canonical(CharacterTable.Mirror(codePoint)), k));
            }
            else if (record.ClosesBracket)
            {
                var found = open.FindLastIndex(entry => entry.Closer == Canonical(codePoint));
                if (found >= 0)
                {
                    pairs.Add((open[found].At, k));
                    open.RemoveRange(found, open.Count - found);
                }
            }
        }

        return pairs;
    }

    /// <summary>The angle brackets that are canonically equivalent count as one (BD14).</summary>
    private static int Canonical(int codePoint) => codePoint == 0x232A ? 0x3009 : codePoint;

    private static BidiClass Before(BidiClass[] types, BidiSequence sequence, int open)
    {
        for (var k = open - 1; k >= 0; k--)
        {
            if (Strong(types[sequence.Indices[k]]) is var strong and not ON)
            {
                return strong;
            }
        }

        return sequence.Start;
    }

    /// <summary>A bracket's marks go with it.</summary>
    private static void Set(BidiClass[] types, ReadOnlySpan<BidiClass> original, int[] indices, int at, BidiClass direction)
    {
        types[indices[at]] = direction;
        for (var k = at + 1; k < indices.Length && original[indices[k]] is NSM; k++)
        {
            types[indices[k]] = direction;
        }
    }

    /// <summary>N1, N2.</summary>
    private static void Neutrals(BidiClass[] types, BidiSequence sequence)
    {
        var indices = sequence.Indices;
        var k = 0;
        var before = sequence.Start;
        while (k < indices.Length)
        {
            if (Strong(types[indices[k]]) is var strong and not ON)
            {
                before = strong;
                k++;
                continue;
            }

            var end = k;
            while (end < indices.Length && Strong(types[indices[end]]) is ON)
            {
                end++;
            }

            var after = end < indices.Length ? Strong(types[indices[end]]) : sequence.End;
            var direction = before == after ? before : sequence.Embedding;
            for (; k < end; k++)
            {
                types[indices[k]] = direction;
            }
        }
    }

    /// <summary>L or R, numbers counted as R (N0, N1); ON for what has no direction.</summary>
    private static BidiClass Strong(BidiClass type) =>
        type switch
        {
            L => L,
            R or EN or AN => R,
            _ => ON,
        };
}
