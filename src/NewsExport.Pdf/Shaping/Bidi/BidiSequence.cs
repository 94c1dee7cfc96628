using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Pdf.Shaping.Bidi;

/// <summary>An isolating run sequence (UAX#9 BD13): the characters that act on one another, removed ones left out.</summary>
internal sealed record BidiSequence(int[] Indices, byte Level, BidiClass Start, BidiClass End)
{
    /// <summary>The direction of the embedding (rule N2 and the bracket rule).</summary>
    public BidiClass Embedding => (Level & 1) == 0 ? BidiClass.L : BidiClass.R;
}
