namespace NewsExport.Extract.Reading;

/// <summary>What letters and signs say in the world's scripts.</summary>
internal static class Scripts
{
    /// <summary>Signs that part clauses or end sentences: Latin, Arabic, CJK, Devanagari, Ethiopic, Armenian, Greek, Khmer, Burmese.</summary>
    public static bool IsSentencePunctuation(char letter) =>
        letter
            is ','
                or '.'
                or ';'
                or '!'
                or '?'
                or '،'
                or '؛'
                or '؟'
                or '۔'
                or '、'
                or '。'
                or '，'
                or '！'
                or '？'
                or '；'
                or '．'
                or '।'
                or '॥'
                or '።'
                or '፣'
                or '։'
                or '՝'
                or '·'
                or '។'
                or '၊'
                or '။'
                or '…';

    /// <summary>Scripts whose characters say about as much as a Latin word of two or three letters.</summary>
    public static bool IsDense(char letter) =>
        letter
            is (>= '\u2e80' and <= '\u9fff')
                or (>= '\uac00' and <= '\ud7af')
                or (>= '\uf900' and <= '\ufaff')
                or (>= '\uff66' and <= '\uff9f');
}
