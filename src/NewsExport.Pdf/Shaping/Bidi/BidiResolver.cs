using NewsExport.Pdf.Shaping.Characters;
using static NewsExport.Pdf.Shaping.Characters.BidiClass;

namespace NewsExport.Pdf.Shaping.Bidi;

/// <summary>
/// Embedding levels of a paragraph: UAX#9 revision 46 (Unicode 15.0), rules P2 to I2 with isolates and paired brackets. Steps L1 and L2 belong to lines:
/// <see cref="BidiLine"/>.
/// </summary>
internal static class BidiResolver
{
    private const int MaxDepth = 125;

    /// <summary>Resolves one paragraph.</summary>
    /// <param name="codePoints">For paired brackets; empty: there are none.</param>
    /// <param name="paragraphLevel">0, 1, or null for rules P2 and P3.</param>
    /// <param name="levels">Receives a level for each character; characters that rule X9 removes take the level before them.</param>
    /// <returns>The paragraph's level.</returns>
    public static byte Resolve(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> codePoints, byte? paragraphLevel, Span<byte> levels)
    {
        var matches = MatchIsolates(classes);
        var baseLevel = paragraphLevel ?? FirstStrong(classes, 0, classes.Length, matches) ?? 0;
        var types = classes.ToArray();
        Explicit(classes, matches, baseLevel, types, levels);
        var embedding = levels.ToArray();
        foreach (var sequence in BidiSequences.Find(classes, types, embedding, matches, baseLevel))
        {
            WeakTypes.Resolve(types, sequence);
            NeutralTypes.Resolve(types, classes, codePoints, sequence);
            Implicit(types, sequence, levels);
        }

        FillRemoved(types, baseLevel, levels);
        return baseLevel;
    }

    /// <summary>True for characters that rule X9 removes.</summary>
    public static bool IsRemoved(BidiClass value) => value is LRE or RLE or LRO or RLO or PDF or BN;

    public static bool IsIsolate(BidiClass value) => value is LRI or RLI or FSI;

    /// <summary>BD9: for each isolate initiator its PDI and the other way round; -1 without.</summary>
    private static int[] MatchIsolates(ReadOnlySpan<BidiClass> classes)
    {
        var matches = new int[classes.Length];
        Array.Fill(matches, -1);
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (IsIsolate(classes[i]))
            {
                open.Push(i);
            }
            else if (classes[i] is PDI && open.TryPop(out var start))
            {
                matches[start] = i;
                matches[i] = start;
            }
        }

        return matches;
    }

    /// <summary>P2, P3: level of the first strong character outside isolates; null without one.</summary>
    private static byte? FirstStrong(ReadOnlySpan<BidiClass> classes, int start, int end, int[] matches)
    {
        for (var i = start; i < end; i++)
        {
            switch (classes[i])
            {
                case L:
                    return 0;
                case R or AL:
                    return 1;
                case LRI or RLI or FSI:
                    if (matches[i] < 0)
                    {
                        return null;
                    }

                    i = matches[i];
                    break;
            }
        }

        return null;
    }

    /// <summary>X1 to X8.</summary>
    private static void Explicit(ReadOnlySpan<BidiClass> classes, int[] matches, byte baseLevel, BidiClass[] types, Span<byte> levels)
    {
        var stack = new Stack<Status>();
        stack.Push(new Status(baseLevel, null, false));
        var (overflowIsolates, overflowEmbeddings, validIsolates) = (0, 0, 0);
        for (var i = 0; i < classes.Length; i++)
        {
            var top = stack.Peek();
            levels[i] = top.Level;
            switch (classes[i])
            {
                case RLE or LRE or RLO or LRO:
                    var embedded = Next(top.Level, rightToLeft: classes[i] is RLE or RLO);
                    if (embedded <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        stack.Push(
                            new Status(
                                embedded,
                                classes[i] switch
                                {
                                    RLO => R,
                                    LRO => L,
                                    _ => (BidiClass?)null,
                                },
                                false
                            )
                        );
                    }
                    else if (overflowIsolates == 0)
                    {
                        overflowEmbeddings++;
                    }

                    break;
                case RLI or LRI or FSI:
                    types[i] = top.Override ?? types[i];
                    var inner = classes[i] is RLI || (classes[i] is FSI && IsolateIsRightToLeft(classes, i, matches));
                    var isolated = Next(top.Level, inner);
                    if (isolated <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        validIsolates++;
                        stack.Push(new Status(isolated, null, true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }

                    break;
                case PDI:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack.Peek().IsIsolate)
                        {
                            stack.Pop();
                        }

                        stack.Pop();
                        validIsolates--;
                    }

                    top = stack.Peek();
                    levels[i] = top.Level;
                    types[i] = top.Override ?? types[i];
                    break;
                case PDF:
                    if (overflowIsolates > 0)
                    {
                        break;
                    }

                    if (overflowEmbeddings > 0)
                    {
                        overflowEmbeddings--;
                    }
                    else if (!top.IsIsolate && stack.Count >= 2)
                    {
                        stack.Pop();
                    }

                    break;
                case B:
                    levels[i] = baseLevel;
                    break;
                case BN:
                    break;
                default:
                    types[i] = top.Override ?? types[i];
                    break;
            }
        }
    }

    private static bool IsolateIsRightToLeft(ReadOnlySpan<BidiClass> classes, int start, int[] matches) =>
        FirstStrong(classes, start + 1, matches[start] < 0 ? classes.Length : matches[start], matches) == 1;

    private static byte Next(byte level, bool rightToLeft) => (byte)(rightToLeft ? (level + 1) | 1 : (level + 2) & ~1);

    /// <summary>I1, I2.</summary>
    private static void Implicit(BidiClass[] types, BidiSequence sequence, Span<byte> levels)
    {
        foreach (var i in sequence.Indices)
        {
            levels[i] += (levels[i] & 1, types[i]) switch
            {
                (0, R) => 1,
                (0, AN or EN) => 2,
                (1, L or EN or AN) => 1,
                _ => 0,
            };
        }
    }

    /// <summary>UAX#9 5.2: removed characters take the level before them, so that they part no run.</summary>
    private static void FillRemoved(BidiClass[] types, byte baseLevel, Span<byte> levels)
    {
        var last = baseLevel;
        for (var i = 0; i < types.Length; i++)
        {
            if (IsRemoved(types[i]))
            {
                levels[i] = last;
            }
            else
            {
                last = levels[i];
            }
        }
    }

    private readonly record struct Status(byte Level, BidiClass? Override, bool IsIsolate);
}
