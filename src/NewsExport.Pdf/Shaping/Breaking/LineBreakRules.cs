using System.Text;
using NewsExport.Pdf.Shaping.Characters;
using static NewsExport.Pdf.Shaping.Characters.LineBreakClass;

namespace NewsExport.Pdf.Shaping.Breaking;

/// <summary>
/// Where a line may end: UAX#14 revision 51 (Unicode 15.0), with numbers kept whole by the regular expression of its section 8.2, example 7.
/// </summary>
internal static class LineBreakRules
{
    /// <summary>Says for each UTF-16 index what may happen before it. <paramref name="breaks"/> is one longer than the text; its ends follow LB2 and LB3.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<BreakKind> breaks)
    {
        breaks.Clear();
        var state = new State { Before = null };
        var at = 0;
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var used);
            var record = CharacterTable.Of(rune.Value);
            if (at > 0)
            {
                breaks[at] = Decide(ref state, record, text[(at + used)..]);
            }

            Advance(ref state, record);
            at += used;
        }

        breaks[text.Length] = BreakKind.Mandatory;
    }

    private static BreakKind Decide(ref State state, CharacterRecord record, ReadOnlySpan<char> rest)
    {
        var after = record.LineBreak;
        // LB28, for most pairs are letters, and no rule before it says anything of two.
        if (after is AL && state.Last is AL)
        {
            return BreakKind.Forbidden;
        }

        // LB4, LB5: hard breaks.
        if (state.Last is BK or LF or NL || (state.Last is CR && after is not LF))
        {
            return BreakKind.Mandatory;
        }

        // LB6, LB7: never before a hard break, a space or ZWSP.
        if (after is BK or CR or LF or NL or SP or ZW)
        {
            return BreakKind.Forbidden;
        }

        // LB8: ZW SP* is an opportunity. LB8a: ZWJ joins.
        if (state.BeforeSpaces is ZW)
        {
            return BreakKind.Allowed;
        }

        if (state.Last is ZWJ)
        {
            return BreakKind.Forbidden;
        }

        // LB9: marks stay with their base; LB10: a mark without a base is a letter.
        if (after is CM or ZWJ)
        {
            if (state.Last is not SP)
            {
                return BreakKind.Forbidden;
            }

            after = AL;
        }

        return Pair(state, after, record, rest) ? BreakKind.Forbidden : BreakKind.Allowed;
    }

    /// <summary>LB11 to LB31: whether the two stay together.</summary>
    private static bool Pair(State state, LineBreakClass after, CharacterRecord record, ReadOnlySpan<char> rest)
    {
        var before = state.Before!.Value;
        var open = state.BeforeSpaces;
        // LB11 to LB13.
        if (after is WJ || before is WJ or GL || (after is GL && before is not (SP or BA or HY)) || after is CL or CP or EX or IS or SY)
        {
            return true;
        }

        // LB14 to LB17: across spaces.
        if (open is OP || (open is QU && after is OP) || (open is CL or CP && after is NS) || (open is B2 && after is B2))
        {
            return true;
        }

        // LB18, LB19, LB20.
        if (before is SP)
        {
            return false;
        }

        if (after is QU || before is QU)
        {
            return true;
        }

        if (after is CB || before is CB)
        {
            return false;
        }

        // LB21, LB21a, LB21b, LB22.
        if (
            after is BA or HY or NS or IN
            || before is BB
            || (before is HY or BA && state.BeforeThat is HL)
            || (before is SY && after is HL)
        )
        {
            return true;
        }

        return Words(state, before, after, record, rest);
    }

    /// <summary>LB23 to LB30b: letters, numbers, syllables, flags.</summary>
    private static bool Words(State state, LineBreakClass before, LineBreakClass after, CharacterRecord record, ReadOnlySpan<char> rest)
    {
        var (letterBefore, letterAfter) = (before is AL or HL, after is AL or HL);
        if (letterBefore && letterAfter)
        {
            return true;
        }

        // LB23, LB23a, LB24.
        if ((letterBefore && after is NU) || (before is NU && letterAfter))
        {
            return true;
        }

        if ((before is PR && after is ID or EB or EM) || (before is ID or EB or EM && after is PO))
        {
            return true;
        }

        if ((before is PR or PO && letterAfter) || (letterBefore && after is PR or PO))
        {
            return true;
        }

        return Number(state, before, after, rest)
            || Syllable(before, after)
            || (before is IS && letterAfter)
            // LB30: parentheses of the Western kind.
            || (before is AL or HL or NU && after is OP && !record.IsEastAsian)
            || (before is CP && !state.BeforeIsEastAsian && after is AL or HL or NU)
            // LB30a, LB30b: flags are pairs; a modifier stays with its emoji.
            || (before is RI && after is RI && (state.Flags & 1) == 1)
            || (after is EM && (before is EB || state.BeforeIsFuturePictograph));
    }

    /// <summary>LB25: ( PR | PO )? ( OP | HY )? NU ( NU | SY | IS )* ( CL | CP )? ( PR | PO )?</summary>
    private static bool Number(State state, LineBreakClass before, LineBreakClass after, ReadOnlySpan<char> rest) =>
        after switch
        {
            NU => before is PR or PO or OP or HY || state.Number is NumberPart.Digits,
            PO or PR => state.Number is not NumberPart.None,
            OP or HY => before is PR or PO && StartsWithDigit(rest),
            _ => false,
        };

    private static bool StartsWithDigit(ReadOnlySpan<char> rest)
    {
        while (!rest.IsEmpty)
        {
            Rune.DecodeFromUtf16(rest, out var rune, out var used);
            var found = CharacterTable.Of(rune.Value).LineBreak;
            if (found is not (CM or ZWJ))
            {
                return found is NU;
            }

            rest = rest[used..];
        }

        return false;
    }

    /// <summary>LB26, LB27: Korean.</summary>
    private static bool Syllable(LineBreakClass before, LineBreakClass after) =>
        (before, after) switch
        {
            (JL, JL or JV or H2 or H3) => true,
            (JV or H2, JV or JT) => true,
            (JT or H3, JT) => true,
            (JL or JV or JT or H2 or H3, PO) => true,
            (PR, JL or JV or JT or H2 or H3) => true,
            _ => false,
        };

    private static void Advance(ref State state, CharacterRecord record)
    {
        var found = record.LineBreak;
        var standsAlone = state.Before is null || state.Last is BK or CR or LF or NL or SP or ZW;
        state.Last = found;
        if (found is CM or ZWJ)
        {
            if (!standsAlone)
            {
                return; // LB9: treated as its base
            }

            found = AL;
        }

        state.BeforeThat = state.Before;
        state.Before = found;
        state.BeforeSpaces = found is SP ? state.BeforeSpaces : found;
        state.BeforeIsEastAsian = record.IsEastAsian;
        state.BeforeIsFuturePictograph = record.IsFuturePictograph;
        state.Flags = found is RI ? state.Flags + 1 : 0;
        state.Number = found switch
        {
            NU => NumberPart.Digits,
            SY or IS when state.Number is NumberPart.Digits => NumberPart.Digits,
            CL or CP when state.Number is NumberPart.Digits => NumberPart.Closed,
            _ => NumberPart.None,
        };
    }

    private enum NumberPart : byte
    {
        None,
        Digits,
        Closed,
    }

    private struct State
    {
        /// <summary>Class of the character just before, marks included.</summary>
        public LineBreakClass? Last;

        /// <summary>Class of the base before (LB9).</summary>
        public LineBreakClass? Before;

        public LineBreakClass? BeforeThat;

        /// <summary>Class before the spaces that stand before this place.</summary>
        public LineBreakClass? BeforeSpaces;

        public bool BeforeIsEastAsian;
        public bool BeforeIsFuturePictograph;
        public int Flags;
        public NumberPart Number;
    }
}
