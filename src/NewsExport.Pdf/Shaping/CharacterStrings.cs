namespace NewsExport.Pdf.Shaping;

/// <summary>Strings of one character, made once for the common ones: most glyphs say one letter.</summary>
internal static class CharacterStrings
{
    private static readonly string?[] Known = new string?[0x700];

    public static string Of(char c) => c < Known.Length ? Known[c] ??= c.ToString() : c.ToString();

    /// <summary>The characters from the last to the first; surrogate pairs stay whole.</summary>
    public static string Reversed(string text) =>
        text.Length < 2
            ? text
            : string.Create(
                text.Length,
                text,
                static (target, source) =>
                {
                    var place = target.Length;
                    foreach (var rune in source.EnumerateRunes())
                    {
                        place -= rune.Utf16SequenceLength;
                        rune.EncodeToUtf16(target[place..]);
                    }
                }
            );
}
