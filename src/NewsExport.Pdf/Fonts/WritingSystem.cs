namespace NewsExport.Pdf.Fonts;

/// <summary>Scripts that have fonts of their own here; everything else starts from the Latin face of its family and falls back by coverage.</summary>
internal enum WritingSystem : byte
{
    Latin,
    Arabic,
    Hebrew,
    Devanagari,

    /// <summary>Han, Kana, Hangul, Bopomofo; from the system.</summary>
    Cjk,
}
