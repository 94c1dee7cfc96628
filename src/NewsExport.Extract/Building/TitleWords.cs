using System.Text;

namespace NewsExport.Extract.Building;

/// <summary>Compares lines as a reader would: letters and digits count, case and signs do not.</summary>
internal static class TitleWords
{
    public static bool AreSame(string? one, string? other)
    {
        if (string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other))
        {
            return false;
        }

        var plain = Plain(one);
        return plain.Length > 0 && plain == Plain(other);
    }

    /// <summary>The letters and digits alone, lower case, compatibility forms folded.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
        }

        return plain.ToString();
    }
}
