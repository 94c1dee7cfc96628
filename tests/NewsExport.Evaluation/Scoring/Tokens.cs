using System.Text;

namespace NewsExport.Evaluation.Scoring;

/// <summary>Words as the scorer counts them: runs of word characters; CJK, Thai and Burmese by character.</summary>
internal static class Tokens
{
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsByCharacter(rune.Value))
            {
                Flush(tokens, word);
                tokens.Add(rune.ToString());
            }
            else if (IsWord(rune))
            {
                word.Append(rune.ToString());
            }
            else
            {
                Flush(tokens, word);
            }
        }

        Flush(tokens, word);
        return tokens;
    }

    private static void Flush(List<string> tokens, StringBuilder word)
    {
        if (word.Length > 0)
        {
            tokens.Add(word.ToString());
            word.Clear();
        }
    }

    public static bool IsByCharacter(int code) =>
        code
            is (>= 0x2e80 and <= 0x9fff)
                or (>= 0xf900 and <= 0xfaff)
                or (>= 0x3040 and <= 0x30ff)
                or (>= 0xac00 and <= 0xd7af)
                or (>= 0x0e00 and <= 0x0e7f)
                or (>= 0x1000 and <= 0x109f);

    /// <summary>Python's <c>\w</c>: letters, numbers of every kind, underscore; not marks.</summary>
    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value == '_' || Rune.IsNumber(rune);
}
