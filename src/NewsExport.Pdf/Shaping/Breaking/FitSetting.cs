namespace NewsExport.Pdf.Shaping.Breaking;

/// <summary>Measure and tolerance of one attempt at choosing lines. Points.</summary>
internal sealed record FitSetting
{
    public required double Width { get; init; }

    /// <summary>Taken from the first line only.</summary>
    public double FirstIndent { get; init; }

    /// <summary>Taken from the last line only.</summary>
    public double LastReserve { get; init; }

    /// <summary>Size of the type.</summary>
    public required double Em { get; init; }

    /// <summary>Largest stretch ratio of a line.</summary>
    public double Tolerance { get; init; } = 1;

    /// <summary>Stretch that each line gets for nothing, for paragraphs that have no good breaks.</summary>
    public double EmergencyStretch { get; init; }

    public double WidthOf(bool isFirst, bool isLast) => Width - (isFirst ? FirstIndent : 0) - (isLast ? LastReserve : 0);
}
