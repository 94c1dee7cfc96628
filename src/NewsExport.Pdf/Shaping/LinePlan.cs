namespace NewsExport.Pdf.Shaping;

/// <summary>One chosen line, before its glyphs are placed. Points.</summary>
internal readonly record struct LinePlan
{
    public required int Start { get; init; }

    /// <summary>End of the visible text.</summary>
    public required int End { get; init; }

    /// <summary>Start of the next line.</summary>
    public required int Next { get; init; }

    public required bool AddsHyphen { get; init; }

    public required bool EndsWithHyphen { get; init; }

    /// <summary>Room on the paper, from the near edge or indent to the far edge.</summary>
    public required double Available { get; init; }

    /// <summary>Distance of that room from the near edge of the paragraph.</summary>
    public required double Indent { get; init; }

    /// <summary>What hangs over, or is trimmed from, the two ends.</summary>
    public required double StartHang { get; init; }

    public required double EndHang { get; init; }

    /// <summary>Whether white space is stretched or shrunk to fill the room.</summary>
    public required bool Justify { get; init; }
}
