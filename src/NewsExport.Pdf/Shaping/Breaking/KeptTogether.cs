namespace NewsExport.Pdf.Shaping.Breaking;

/// <summary>Words that a line end would tear apart in the reader's head: a number and its unit, initials and the name, a page sign and its number; and dashes, which end lines but never start them.</summary>
internal static class KeptTogether
{
    private static readonly HashSet<string> Units = Words(
        "% ‰ ° °C °F K € $ £ ¥ kr zł km m cm mm nm mi ft in yd km² m² m³ ha kg g mg t lb lbs oz l L ml cl dl h min s ms "
            + "am pm a.m. p.m. AM PM Uhr BC AD BCE CE W kW MW GW TW kWh MWh V A Hz kHz MHz GHz J kJ kcal N Pa hPa bar B kB KB "
            + "MB GB TB bit px pt dpi mph km/h m/s Mio. Mrd. mln mld bn тыс. млн млрд км м см кг г л"
    );

    private static readonly HashSet<string> NumberSigns = Words(
        "p. pp. P. No. no. Nos. nos. Nr. nr. № S. Fig. fig. Vol. vol. Bd. Ch. ch. § §§ Art. art. Abs. c. ca. n° nº núm. "
            + "str. стр. с. рис."
    );

    // Not SearchValues: to make them takes milliseconds, and they are asked after a digit alone.
    private const string Counters = "年月日号號時时点分秒歳岁人名位個个回次元円圓年级階层層度％世代万萬億亿";

    public static void Apply(ReadOnlySpan<char> text, Span<BreakKind> breaks)
    {
        var units = Units.GetAlternateLookup<ReadOnlySpan<char>>();
        var signs = NumberSigns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 1; i < text.Length; i++)
        {
            if (breaks[i] != BreakKind.Allowed)
            {
                continue;
            }

            if (IsDash(text[i]) || IsNote(text[i..]) || IsCounted(text[i - 1], text[i]))
            {
                breaks[i] = BreakKind.Forbidden;
                continue;
            }

            if (text[i - 1] != ' ' || i < 2)
            {
                continue;
            }

            var before = WordBefore(text, i - 1);
            if (before.IsEmpty)
            {
                continue;
            }

            var numberAndUnit = char.IsDigit(before[^1]) && units.Contains(WordAfter(text, i));
            var signAndNumber = char.IsDigit(text[i]) && signs.Contains(before);
            if (numberAndUnit || signAndNumber || IsInitial(before, text[i]))
            {
                breaks[i] = BreakKind.Forbidden;
            }
        }
    }

    private static bool IsDash(char c) => c is '\u2013' or '\u2014' or '\u2015' or '\u2012';

    /// <summary>A number and its East Asian counter: 11月, 8日.</summary>
    private static bool IsCounted(char before, char after) => char.IsDigit(before) && Counters.Contains(after);

    /// <summary><c>[3]</c>: the mark of a note or link.</summary>
    private static bool IsNote(ReadOnlySpan<char> text)
    {
        if (text[0] != '[')
        {
            return false;
        }

        var digits = 1;
        while (digits < text.Length && digits < 5 && char.IsDigit(text[digits]))
        {
            digits++;
        }

        return digits > 1 && digits < text.Length && text[digits] == ']';
    }

    /// <summary>One capital with a full stop (or several: <c>J.R.</c>) before a capital.</summary>
    private static bool IsInitial(ReadOnlySpan<char> before, char after)
    {
        if (!char.IsUpper(after) || before.Length % 2 != 0 || before.Length > 8)
        {
            return false;
        }

        for (var i = 0; i < before.Length; i += 2)
        {
            if (!char.IsUpper(before[i]) || before[i + 1] != '.')
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int end)
    {
        var start = text[..end].LastIndexOfAny(' ', '\u00A0', '(') + 1;
        return text[start..end];
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not (' ' or '\u00A0' or ',' or ';' or ':' or ')' or '!' or '?' or '\u2028'))
        {
            end++;
        }

        var word = text[start..end];
        // A full stop at the end is the sentence's, unless the unit has one.
        return word.Length > 1 && word[^1] == '.' && word.Count('.') == 1 && !word.StartsWith("M") ? word[..^1] : word;
    }

    private static HashSet<string> Words(string list) => new(list.Split(' '), StringComparer.Ordinal);
}
