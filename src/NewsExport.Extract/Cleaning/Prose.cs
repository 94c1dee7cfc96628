using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Tells running text from labels, menus and teasers.</summary>
internal static class Prose
{
    /// <summary>A sentence of a dozen words; dense scripts say as much in a third of the characters.</summary>
    private const int Sentence = 60;

    private const int DenseSentence = 22;

    /// <summary>Teasers are links; sentences hold some.</summary>
    private const double MostLinks = 0.5;

    public static bool Is(Passage passage) =>
        passage.Length >= (IsDense(passage.Text) ? DenseSentence : Sentence)
        && passage.LinkDensity < MostLinks
        && passage.Punctuation > 0
        && !passage.Is(PassageContext.Caption | PassageContext.Heading);

    public static bool IsDense(string text)
    {
        var end = Math.Min(text.Length, 40);
        var dense = 0;
        for (var index = 0; index < end; index++)
        {
            dense += Scripts.IsDense(text[index]) ? 1 : 0;
        }

        return dense * 3 > end;
    }
}
