namespace NewsExport.Pdf.Writing.Fonts;

/// <summary>
/// Text of mirrored glyphs in right-to-left runs. Glyphs stand in visual order and readers mirror brackets themselves when they put the text
/// back into logical order, so a glyph must say the bracket that is seen (UAX#9, L4).
/// </summary>
internal static class MirroredText
{
    private const string Pairs = "()[]{}<>«»‹›≤≥⟨⟩⟦⟧⟪⟫⁅⁆⁽⁾₍₎❨❩⌈⌉⌊⌋";

    public static string Of(string text)
    {
        if (text.Length != 1)
        {
            return text;
        }

        var place = Pairs.IndexOf(text[0], StringComparison.Ordinal);
        return place < 0 ? text : Pairs[place ^ 1].ToString();
    }
}
