namespace NewsExport.Pdf.Fonts;

/// <summary>What a span asks of the library.</summary>
/// <param name="Language">BCP 47; chooses among the regional forms of Han characters.</param>
internal readonly record struct FontChoice(FontFamily Family, bool SemiBold, bool Italic, string? Language);
