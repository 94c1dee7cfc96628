using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>What each passage of one page says, asked once although every candidate and several steps ask again.</summary>
internal sealed class Sayings(PageMap map, PhraseBook phrases)
{
    private readonly string?[] lines = new string?[map.Passages.Count];
    private readonly Saying[] asked = new Saying[map.Passages.Count];
    private readonly Saying[] said = new Saying[map.Passages.Count];

    /// <summary>The passage's words in the form in which lines are compared.</summary>
    public string Line(int passage) => lines[passage] ??= PhraseBook.Normalise(map.Passages[passage].Text);

    public bool Says(Saying saying, int passage)
    {
        if ((asked[passage] & saying) == Saying.Nothing)
        {
            asked[passage] |= saying;
            if (Find(saying, passage))
            {
                said[passage] |= saying;
            }
        }

        return (said[passage] & saying) != Saying.Nothing;
    }

    private bool Find(Saying saying, int passage) =>
        saying switch
        {
            Saying.Credit => phrases.Says("credit", Line(passage)),
            Saying.ReadAlso => phrases.Says("read-also", Line(passage)),
            Saying.Label => phrases.Says("line", Line(passage)),
            Saying.SectionEnd => phrases.Says("section-end", Line(passage)),
            Saying.Tail => phrases.Says("tail", Line(passage)),
            Saying.PictureCredit => PictureWords.AreIn(map.Passages[passage]),
            _ => false,
        };
}
