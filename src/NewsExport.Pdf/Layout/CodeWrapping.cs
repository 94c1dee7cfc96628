namespace NewsExport.Pdf.Layout;

/// <summary>Breaks code lines that are too long for the page: at the last space or operator, two columns in.</summary>
internal static class CodeWrapping
{
    private const int TabWidth = 4;
    private const int ContinuationIndent = 2;

    /// <summary>Measured widths are not whole to the last digit.</summary>
    private const double Rounding = 0.01;

    /// <summary>Continuations of one line stop here; a line of a megabyte without a space must not make a page each.</summary>
    private const int LeastRoom = 8;

    /// <summary>Pieces of all lines; a continuation says how far it is set in.</summary>
    /// <param name="measure">The columns that each unit of a line takes where its glyphs are not of one width; null: they are.</param>
    public static List<(string Text, int Indent, bool IsContinuation)> Wrap(
        IReadOnlyList<string> lines,
        int columns,
        Func<string, double[]?> measure
    )
    {
        List<(string, int, bool)> pieces = new(lines.Count);
        foreach (var line in lines)
        {
            var text = ExpandTabs(line);
            WrapLine(text, measure(text), columns, pieces);
        }

        return pieces;
    }

    private static void WrapLine(string line, double[]? widths, int columns, List<(string, int, bool)> pieces)
    {
        if (Fitting(line, widths, 0, columns) == line.Length)
        {
            pieces.Add((line, 0, false));
            return;
        }

        var own = line.Length - line.AsSpan().TrimStart(' ').Length;
        var indent = Math.Min(own + ContinuationIndent, Math.Max(columns - LeastRoom, 0) / 2);
        for (var start = 0; start < line.Length; )
        {
            var isFirst = start == 0;
            var room = Math.Max(isFirst ? columns : columns - indent, LeastRoom);
            var fitting = Fitting(line, widths, start, room);
            var cut = fitting == line.Length ? fitting : CutAt(line, start + (isFirst ? own : 0) + 1, fitting);
            pieces.Add((line[start..cut], isFirst ? 0 : indent, !isFirst));
            start = cut;
        }
    }

    /// <summary>After the last space or operator that fits; else wherever the room ends, but never inside a pair.</summary>
    private static int CutAt(string text, int after, int room)
    {
        for (var i = room; i > after; i--)
        {
            if (text[i - 1] is ' ' or ',' or ';' or '(' or '+' or '/' or '=' or '&' or '|' or '.')
            {
                return i;
            }
        }

        return char.IsLowSurrogate(text[room]) && room > after ? room - 1 : room;
    }

    /// <summary>The end of what stands in so many columns; letters of full width take two (UAX#11). At least one character does, with all that is drawn in it.</summary>
    private static int Fitting(string text, double[]? widths, int start, double columns)
    {
        for (var i = start; i < text.Length; i++)
        {
            var width = widths?[i] ?? (IsFullWidth(text[i]) ? 2 : 1);
            columns -= width;
            if (columns < -Rounding && i > start && width > 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>Each half of a pair counts for one column: ideographs and emoji of the upper planes have two.</summary>
    private static bool IsFullWidth(char letter) =>
        letter
            is >= '\u1100'
                and <= '\u115F'
                or >= '\u2E80'
                and <= '\uA4CF'
                or >= '\uAC00'
                and <= '\uD7A3'
                or >= '\uF900'
                and <= '\uFAFF'
                or >= '\uFF00'
                and <= '\uFF60';

    private static string ExpandTabs(string line)
    {
        if (!line.Contains('\t', StringComparison.Ordinal))
        {
            return line;
        }

        var text = new System.Text.StringBuilder(line.Length + 16);
        foreach (var letter in line)
        {
            if (letter == '\t')
            {
                text.Append(' ', TabWidth - (text.Length % TabWidth));
            }
            else
            {
                text.Append(letter);
            }
        }

        return text.ToString();
    }
}
