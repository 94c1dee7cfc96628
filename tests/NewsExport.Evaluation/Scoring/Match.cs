namespace NewsExport.Evaluation.Scoring;

/// <summary>Shingles in both, in the text alone, in the gold alone.</summary>
internal sealed record Match(int Common, int Extra, int Missing)
{
    public double Precision =>
        Extra == 0 && Missing == 0 ? 1
        : Common + Extra == 0 ? 0
        : (double)Common / (Common + Extra);

    public double Recall =>
        Extra == 0 && Missing == 0 ? 1
        : Common + Missing == 0 ? 0
        : (double)Common / (Common + Missing);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public bool HasText => Common + Extra > 0;

    public bool HasGold => Common + Missing > 0;
}
