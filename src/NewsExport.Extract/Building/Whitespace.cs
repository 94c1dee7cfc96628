using System.Text;

namespace NewsExport.Extract.Building;

/// <summary>White space and unprintable characters, as a browser treats them.</summary>
internal static class Whitespace
{
    private const char FirstIsolate = '\u2066';
    private const char PopIsolate = '\u2069';

    /// <summary>HTML white space, which collapses; the no-break space does not (CSS Text 3, 4.1).</summary>
    public static bool IsSpace(char letter) => letter is ' ' or '\n' or '\t' or '\r' or '\f';

    /// <summary>One line of words without white space at its ends.</summary>
    public static string Collapse(string text)
    {
        var clean = Printable(text);
        var line = new StringBuilder(clean.Length);
        foreach (var letter in clean)
        {
            if (!IsSpace(letter))
            {
                line.Append(letter);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.Length > 0 && line[^1] == ' ' ? line.ToString(0, line.Length - 1) : line.ToString();
    }

    /// <summary>The text without controls, lone surrogates, private-use characters (icon fonts), non-characters and bidirectional embeddings; joiners and no-break spaces stay.</summary>
    public static string Printable(string text)
    {
        var index = FirstUnprintable(text);
        if (index < 0)
        {
            return text;
        }

        var isolates = Count(text, FirstIsolate, '\u2068') == Count(text, PopIsolate, PopIsolate);
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (!IsPrivatePair(letter))
                {
                    clean.Append(letter).Append(text[i + 1]);
                }

                i++;
            }
            else if (!IsUnprintable(letter) || (isolates && letter is >= FirstIsolate and <= PopIsolate))
            {
                clean.Append(letter);
            }
        }

        return clean.ToString();
    }

    private static int FirstUnprintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsUnprintable(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Count(string text, char first, char last) => text.Count(letter => letter >= first && letter <= last);

    /// <summary>Planes 15 and 16 are private use; their high surrogates begin at DB80.</summary>
    private static bool IsPrivatePair(char high) => high >= '\uDB80';

    private static bool IsUnprintable(char letter) =>
        letter switch
        {
            '\t' or '\n' or '\r' or '\f' => false,
            < ' ' => true,
            >= '\u007F' and <= '\u009F' => true,
            >= '\u202A' and <= '\u202E' => true,
            >= FirstIsolate and <= PopIsolate => true,
            >= '\uD800' and <= '\uF8FF' => true,
            '\uFEFF' or >= '\uFFF9' and <= '\uFFFC' or '\uFFFE' or '\uFFFF' => true,
            _ => false,
        };
}
