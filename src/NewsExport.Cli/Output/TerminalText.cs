using System.Text;

namespace NewsExport.Cli.Output;

/// <summary>Text from pages on its way to a terminal: nothing in it may move the cursor, colour the screen or turn the line round.</summary>
internal static class TerminalText
{
    /// <summary>One line without C0, C1, ESC, line separators and bidi controls.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
            {
                clean.Append(' ');
            }
            else if (!Rune.IsControl(rune) && !MisleadsReaders(rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>Line and paragraph separators; the bidi marks, embeddings, overrides and isolates of UAX #9, 2.</summary>
    private static bool MisleadsReaders(int letter) =>
        letter is 0x2028 or 0x2029 or 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
