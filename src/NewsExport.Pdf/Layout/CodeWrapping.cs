namespace NewsExport.Pdf.Layout;

/// <summary>Breaks code lines that are too long for the page: at the last space or operator, two columns in.</summary>
internal static class CodeWrapping
{
    private const int TabWidth = 4;
    private const int ContinuationIndent = 2;

    /// <summary>Continuations of one line stop here; a line of a megabyte without a space must not make a page each.</summary>
    private const int LeastRoom = 8;

    /// <summary>Pieces of all lines; a continuation says how far it is set in.</summary>
    public static List<(string Text, int Indent, bool IsContinuation)> Wrap(IReadOnlyList<string> lines, int columns)
    {
        List<(string, int, bool)> pieces = new(lines.Count);
        foreach (var line in lines)
        {
            WrapLine(ExpandTabs(line), columns, pieces);
        }

        return pieces;
    }

    private static void WrapLine(string line, int columns, List<(string, int, bool)> pieces)
    {
        if (Fitting(line, columns) == line.Length)
        {
            pieces.Add((line, 0, false));
            return;
        }

        var own = line.Length - line.AsSpan().TrimStart(' ').Length;
        var indent = Math.Min(own + ContinuationIndent, Math.Max(columns - LeastRoom, 0) / 2);
        var rest = line;
        var isFirst = true;
        while (rest.Length > 0)
        {
            var room = Math.Max(isFirst ? columns : columns - indent, LeastRoom);
            var fitting = Fitting(rest, room);
            var cut = fitting == rest.Length ? fitting : CutAt(rest, fitting, isFirst ? own : 0);
            pieces.Add((rest[..cut], isFirst ? 0 : indent, !isFirst));
            rest = rest[cut..];
            isFirst = false;
        }
    }

    /// <summary>After the last space or operator that fits; else wherever the room ends, but never inside a pair.</summary>
    private static int CutAt(string text, int room, int from)
    {
        for (var i = room; i > from + 1; i--)
        {
            if (text[i - 1] is ' ' or ',' or ';' or '(' or '+' or '/' or '=' or '&' or '|' or '.')
            {
                return i;
            }
        }

        return char.IsLowSurrogate(text[room]) ? Math.Max(room - 1, 1) : room;
    }

    /// <summary>How many characters stand in so many columns; letters of full width take two (UAX#11). At least one does.</summary>
    private static int Fitting(string text, int columns)
    {
        for (var i = 0; i < text.Length; i++)
        {
            columns -= IsFullWidth(text[i]) ? 2 : 1;
            if (columns < 0)
            {
                return Math.Max(i, 1);
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
