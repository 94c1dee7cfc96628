using NewsExport.Pdf.Shaping.Characters;
using static NewsExport.Pdf.Shaping.Characters.BidiClass;

namespace NewsExport.Pdf.Shaping.Bidi;

/// <summary>Rules W1 to W7: marks and numbers take their direction from what stands before them.</summary>
internal static class WeakTypes
{
    public static void Resolve(BidiClass[] types, BidiSequence sequence)
    {
        Marks(types, sequence);
        Numbers(types, sequence);
        Separators(types, sequence);
        Terminators(types, sequence);
        LatinNumbers(types, sequence);
    }

    /// <summary>W1.</summary>
    private static void Marks(BidiClass[] types, BidiSequence sequence)
    {
        var before = sequence.Start;
        foreach (var i in sequence.Indices)
        {
            if (types[i] is NSM)
            {
                types[i] = before is LRI or RLI or FSI or PDI ? ON : before;
            }

            before = types[i];
        }
    }

    /// <summary>W2, W3.</summary>
    private static void Numbers(BidiClass[] types, BidiSequence sequence)
    {
        var strong = sequence.Start;
        foreach (var i in sequence.Indices)
        {
            switch (types[i])
            {
                case L or R:
                    strong = types[i];
                    break;
                case AL:
                    strong = AL;
                    types[i] = R;
                    break;
                case EN when strong is AL:
                    types[i] = AN;
                    break;
            }
        }
    }

    /// <summary>W4.</summary>
    private static void Separators(BidiClass[] types, BidiSequence sequence)
    {
        var indices = sequence.Indices;
        for (var k = 1; k < indices.Length - 1; k++)
        {
            var (before, at, after) = (types[indices[k - 1]], types[indices[k]], types[indices[k + 1]]);
            if (before == after && ((before is EN && at is ES or CS) || (before is AN && at is CS)))
            {
                types[indices[k]] = before;
            }
        }
    }

    /// <summary>W5, W6.</summary>
    private static void Terminators(BidiClass[] types, BidiSequence sequence)
    {
        var indices = sequence.Indices;
        for (var k = 0; k < indices.Length; k++)
        {
            if (types[indices[k]] is ES or CS)
            {
                types[indices[k]] = ON;
                continue;
            }

            if (types[indices[k]] is not ET)
            {
                continue;
            }

            var end = k;
            while (end < indices.Length && types[indices[end]] is ET)
            {
                end++;
            }

            var beside = (k > 0 && types[indices[k - 1]] is EN) || (end < indices.Length && types[indices[end]] is EN);
            for (; k < end; k++)
            {
                types[indices[k]] = beside ? EN : ON;
            }

            k = end - 1;
        }
    }

    /// <summary>W7.</summary>
    private static void LatinNumbers(BidiClass[] types, BidiSequence sequence)
    {
        var strong = sequence.Start;
        foreach (var i in sequence.Indices)
        {
            if (types[i] is L or R)
            {
                strong = types[i];
            }
            else if (types[i] is EN && strong is L)
            {
                types[i] = L;
            }
        }
    }
}
