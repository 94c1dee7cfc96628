using System.Text;

namespace NewsExport.Store.Naming;

/// <summary>A title as the part of a file name: lower case, words joined by hyphens, the letters of every script kept.</summary>
internal static class Slug
{
    /// <summary>Names longer than this are cut at a word: folders stay readable.</summary>
    private const int MaxLetters = 80;

    /// <summary>Leaves a template room for a date and a name beside it.</summary>
    private const int MaxBytes = 200;

    private static readonly Rune ZeroWidthNonJoiner = new(0x200C);

    /// <summary>Empty if <paramref name="text"/> has no letter and no digit.</summary>
    public static string Of(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Runes.IsMark(rune) && word.Length == 0)
            {
                // What it stood on is no letter: an emoji, or nothing.
                continue;
            }

            if (Runes.IsWord(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (!IsInsideWord(rune) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        words.Add(word.ToString());
        return FileNames.Truncate(Join(words), MaxBytes);
    }

    /// <summary>Apostrophes, soft hyphens and joiners do not part a word; the non-joiner does, or two letters would touch.</summary>
    private static bool IsInsideWord(Rune rune) =>
        rune.Value is '\'' or 0x2019 or 0x02BC || (!Runes.IsShown(rune) && rune != ZeroWidthNonJoiner && !Rune.IsControl(rune));

    private static string Join(List<string> words)
    {
        var joined = new StringBuilder();
        foreach (var word in words.Where(word => word.Length > 0))
        {
            if (joined.Length > 0 && joined.Length + 1 + word.Length > MaxLetters)
            {
                break;
            }

            joined.Append(joined.Length > 0 ? "-" : "").Append(word);
        }

        return joined.ToString();
    }
}
