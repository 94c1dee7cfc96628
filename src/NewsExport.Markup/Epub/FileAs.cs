namespace NewsExport.Markup.Epub;

/// <summary>How a library sorts a name: "Aldana, Ines", where it is plainly a first and a last name; else the name as it stands.</summary>
internal static class FileAs
{
    /// <summary>Words that bodies and desks have in their names, and particles whose place in a sorted name no program knows.</summary>
    private static readonly HashSet<string> NotPlain = new(StringComparer.OrdinalIgnoreCase)
    {
        "agency",
        "and",
        "associated",
        "correspondent",
        "da",
        "de",
        "del",
        "der",
        "desk",
        "di",
        "du",
        "editor",
        "editorial",
        "la",
        "le",
        "media",
        "news",
        "of",
        "press",
        "reporter",
        "service",
        "staff",
        "team",
        "the",
        "van",
        "von",
        "y",
    };

    public static string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isPlain = words.Length is 2 or 3 && words.All(word => IsNameWord(word) && !NotPlain.Contains(word));
        return isPlain ? $"{words[^1]}, {string.Join(' ', words[..^1])}" : name;
    }

    /// <summary>Latin, Greek and Cyrillic names give the first name first; a word of capitals alone is no name but an abbreviation.</summary>
    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) && word.All(letter => letter < 0x0530) && (word.Length == 1 || word.EndsWith('.') || word.Any(char.IsLower));
}
