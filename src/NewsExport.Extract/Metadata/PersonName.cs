namespace NewsExport.Extract.Metadata;

/// <summary>Tells whether words look like a person's name, where nothing else says that they are one.</summary>
internal static class PersonName
{
    /// <summary>Two to four words, each with a capital; or two to four characters of a script without capitals and spaces.</summary>
    public static bool Fits(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is >= 2 and <= 5)
        {
            return words.Count(word => char.IsUpper(word[0]) || IsUncased(word[0])) >= Math.Min(words.Length, 2) && !name.Any(char.IsDigit);
        }

        return words.Length == 1 && name.Length is >= 2 and <= 5 && name.All(letter => letter >= '\u3040' && IsUncased(letter));
    }

    private static bool IsUncased(char letter) => char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherLetter;
}
