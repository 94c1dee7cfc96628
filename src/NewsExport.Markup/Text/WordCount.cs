using System.Globalization;
using System.Text;

namespace NewsExport.Markup.Text;

/// <summary>Counts words: runs of letters and digits; a Han, kana or Thai-like character without spaces counts by itself.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsIdeograph(rune.Value))
            {
                count++;
                inWord = false;
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                count += inWord ? 0 : 1;
                inWord = true;
            }
            else if (!Joins(rune))
            {
                inWord = false;
            }
        }

        return count;
    }

    /// <summary>Apostrophes, hyphens, marks and joiners stand inside words.</summary>
    private static bool Joins(Rune rune) =>
        rune.Value is '\'' or '’' or '-' or 0x200C or 0x200D or 0x00AD
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsIdeograph(int letter) =>
        letter
            is (>= 0x3040 and <= 0x30FF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x323AF);
}
