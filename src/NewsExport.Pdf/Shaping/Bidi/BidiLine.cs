using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Pdf.Shaping.Bidi;

/// <summary>What UAX#9 does line by line: L1 (spaces at the end go with the paragraph) and L2 (visual order).</summary>
internal static class BidiLine
{
    /// <summary>L1, over one line's characters.</summary>
    public static void ResetSpaces(ReadOnlySpan<BidiClass> classes, byte paragraphLevel, Span<byte> levels)
    {
        var trailing = true;
        for (var i = classes.Length - 1; i >= 0; i--)
        {
            switch (classes[i])
            {
                case BidiClass.B or BidiClass.S:
                    levels[i] = paragraphLevel;
                    trailing = true;
                    break;
                case BidiClass.WS or BidiClass.LRI or BidiClass.RLI or BidiClass.FSI or BidiClass.PDI:
                    levels[i] = trailing ? paragraphLevel : levels[i];
                    break;
                case var other when BidiResolver.IsRemoved(other):
                    levels[i] = trailing ? paragraphLevel : levels[i];
                    break;
                default:
                    trailing = false;
                    break;
            }
        }
    }

    /// <summary>L2: the visual order, left to right, of pieces given by their levels in logical order.</summary>
    public static int[] VisualOrder(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        byte highest = 0;
        byte lowestOdd = byte.MaxValue;
        for (var i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            lowestOdd = (levels[i] & 1) == 1 ? Math.Min(lowestOdd, levels[i]) : lowestOdd;
        }

        for (int level = highest; level >= lowestOdd; level--)
        {
            var at = 0;
            while (at < order.Length)
            {
                if (levels[order[at]] < level)
                {
                    at++;
                    continue;
                }

                var end = at;
                while (end < order.Length && levels[order[end]] >= level)
                {
                    end++;
                }

                Array.Reverse(order, at, end - at);
                at = end;
            }
        }

        return order;
    }
}
