namespace NewsExport.Pdf.Fonts;

/// <summary>The files inside the program, by what they are for. Each is read when the first text asks for it.</summary>
internal static class BundledFonts
{
    private const string Serif = "SourceSerif4_400Regular.ttf";
    private const string SerifSemiBold = "SourceSerif4_600SemiBold.ttf";
    private const string Sans = "SourceSans3_400Regular.ttf";
    private const string SansSemiBold = "SourceSans3_600SemiBold.ttf";
    private const string Mono = "JetBrainsMono_400Regular.ttf";

    private static readonly string[] Regular =
    [
        Serif,
        Sans,
        Mono,
        "Vazirmatn_400Regular.ttf",
        "NotoSerifHebrew_400Regular.ttf",
        "NotoSerifDevanagari_400Regular.ttf",
    ];

    private static readonly string[] SemiBold =
    [
        SerifSemiBold,
        SansSemiBold,
        Mono,
        "Vazirmatn_600SemiBold.ttf",
        "NotoSerifHebrew_600SemiBold.ttf",
        "NotoSerifDevanagari_600SemiBold.ttf",
    ];

    /// <summary>Where a character is looked for when the first face lacks it.</summary>
    public static IReadOnlyList<string> SearchOrder(bool semiBold) => semiBold ? SemiBold : Regular;

    /// <summary>
    /// The file text starts from. Sans has no bold italic, Mono no bold, the other scripts no italic: weight wins over slant, and nothing is ever slanted
    /// or emboldened by calculation. Null: the script is not bundled.
    /// </summary>
    public static string? First(FontChoice choice) =>
        choice.Family == FontFamily.Mono
            ? Mono
            : choice.System switch
            {
                WritingSystem.Arabic => SearchOrder(choice.SemiBold)[3],
                WritingSystem.Hebrew => SearchOrder(choice.SemiBold)[4],
                WritingSystem.Devanagari => SearchOrder(choice.SemiBold)[5],
                WritingSystem.Cjk => null,
                _ => Latin(choice.Family, choice.SemiBold, choice.Italic),
            };

    public static string Latin(FontFamily family, bool semiBold, bool italic) =>
        (family, semiBold, italic) switch
        {
            (FontFamily.Serif, false, false) => Serif,
            (FontFamily.Serif, false, true) => "SourceSerif4_400Regular_Italic.ttf",
            (FontFamily.Serif, true, false) => SerifSemiBold,
            (FontFamily.Serif, true, true) => "SourceSerif4_600SemiBold_Italic.ttf",
            (FontFamily.Sans, true, _) => SansSemiBold,
            (FontFamily.Sans, false, true) => "SourceSans3_400Regular_Italic.ttf",
            (FontFamily.Sans, false, false) => Sans,
            _ => Mono,
        };
}
