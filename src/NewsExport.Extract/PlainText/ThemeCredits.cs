using NewsExport.Extract.Building;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.PlainText;

/// <summary>Recognises the credit of a theme or a publishing system at the end of a scraped text.</summary>
internal sealed class ThemeCredits
{
    /// <summary>Letters; a longer line talks about the system instead of naming it.</summary>
    private const int LongestCredit = 160;

    private readonly List<string> phrases = DataFile.Read(typeof(ThemeCredits), "credits.txt").Select(entry => entry.Line).ToList();

    public bool IsCredit(string line)
    {
        var plain = Whitespace.Collapse(line).ToLowerInvariant();
        return plain.Length <= LongestCredit
            && phrases.Exists(phrase =>
                phrase is "theme:" or "theme by"
                    ? plain.StartsWith(phrase, StringComparison.Ordinal)
                    : plain.Contains(phrase, StringComparison.Ordinal)
            );
    }
}
