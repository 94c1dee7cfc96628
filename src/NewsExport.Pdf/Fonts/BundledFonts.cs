namespace NewsExport.Pdf.Fonts;

/// <summary>The files inside the program, by what they are for. Each is read when the first text asks for it.</summary>
internal static class BundledFonts
{
    public const string Arabic = "Vazirmatn_400Regular.ttf";
    public const string ArabicSemiBold = "Vazirmatn_600SemiBold.ttf";
    public const string Hebrew = "NotoSerifHebrew_400Regular.ttf";
    public const string HebrewSemiBold = "NotoSerifHebrew_600SemiBold.ttf";
    public const string Devanagari = "NotoSerifDevanagari_400Regular.ttf";
    public const string DevanagariSemiBold = "NotoSerifDevanagari_600SemiBold.ttf";

    /// <summary>Where a character is looked for when the face of its style and of its script lack it.</summary>
    public static IReadOnlyList<string> SearchOrder { get; } =
    ["SourceSerif4_400Regular.ttf", "SourceSans3_400Regular.ttf", "JetBrainsMono_400Regular.ttf", Arabic, Hebrew, Devanagari];

    /// <summary>The nearest file: Sans and Mono have no bold italic or bold; weight wins over slant, and nothing is ever slanted or emboldened by calculation.</summary>
    public static string FileName(FontFamily family, bool semiBold, bool italic) =>
        (family, semiBold, italic) switch
        {
            (FontFamily.Serif, false, false) => "SourceSerif4_400Regular.ttf",
            (FontFamily.Serif, false, true) => "SourceSerif4_400Regular_Italic.ttf",
            (FontFamily.Serif, true, false) => "SourceSerif4_600SemiBold.ttf",
            (FontFamily.Serif, true, true) => "SourceSerif4_600SemiBold_Italic.ttf",
            (FontFamily.Sans, true, _) => "SourceSans3_600SemiBold.ttf",
            (FontFamily.Sans, false, true) => "SourceSans3_400Regular_Italic.ttf",
            (FontFamily.Sans, false, false) => "SourceSans3_400Regular.ttf",
            _ => "JetBrainsMono_400Regular.ttf",
        };
}
