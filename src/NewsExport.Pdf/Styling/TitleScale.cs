namespace NewsExport.Pdf.Styling;

/// <summary>How much smaller a long title is set.</summary>
internal static class TitleScale
{
    public static double FactorFor(string title) =>
        Length(title) switch
        {
            <= 20 => 1.12,
            <= 70 => 1,
            <= 110 => 0.85,
            <= 220 => 0.70,
            _ => 0.60,
        };

    /// <summary>Characters, where those of full width count double.</summary>
    private static int Length(string title)
    {
        var length = 0;
        foreach (var rune in title.EnumerateRunes())
        {
            length += rune.Value is >= 0x2E80 and <= 0xD7FF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF ? 2 : 1;
        }

        return length;
    }
}
