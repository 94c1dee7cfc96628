namespace NewsExport.Pdf.Fonts;

/// <summary>What a stretch of text asks of the library.</summary>
/// <param name="System">The script whose font comes first.</param>
/// <param name="Language">BCP 47; chooses among the regional forms of Han characters.</param>
internal readonly record struct FontChoice(FontFamily Family, bool SemiBold, bool Italic, WritingSystem System, string? Language);
