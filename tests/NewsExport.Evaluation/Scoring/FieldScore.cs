namespace NewsExport.Evaluation.Scoring;

/// <summary>What became of one field of one page.</summary>
internal enum FieldScore
{
    Missing,
    Wrong,
    Right,
}
