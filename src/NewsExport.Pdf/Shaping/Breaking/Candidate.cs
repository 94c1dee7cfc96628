namespace NewsExport.Pdf.Shaping.Breaking;

/// <summary>Why a line may end at a place.</summary>
internal enum CandidateKind : byte
{
    /// <summary>Start of the text; never an end.</summary>
    Start,

    /// <summary>Between words, at no cost.</summary>
    Word,

    /// <summary>Inside a word, with a hyphen added.</summary>
    Hyphenated,

    /// <summary>After a hyphen or dash of the text.</summary>
    Dash,

    /// <summary>Between letters, because the piece is longer than any line.</summary>
    Emergency,

    /// <summary>End of the text or a forced line end.</summary>
    End,
}

/// <summary>A place where a line may end, with all that the choice needs to know. Sums run from the paragraph's start, in points.</summary>
internal readonly record struct Candidate
{
    /// <summary>UTF-16 index where the next line starts.</summary>
    public required int At { get; init; }

    /// <summary>UTF-16 index where the visible text of this line ends: spaces before <see cref="At"/> are not seen.</summary>
    public required int End { get; init; }

    public required CandidateKind Kind { get; init; }

    /// <summary>Advances before <see cref="End"/>, and before <see cref="At"/>.</summary>
    public required double EndPosition { get; init; }

    public required double StartPosition { get; init; }

    /// <summary>Points by which the line's white space can grow, up to <see cref="End"/> and up to <see cref="At"/>.</summary>
    public required double EndStretch { get; init; }

    public required double StartStretch { get; init; }

    public required double EndShrink { get; init; }

    public required double StartShrink { get; init; }

    /// <summary>Width of an added hyphen, or what a letter gains where it is cut off from the next.</summary>
    public double Added { get; init; }

    /// <summary>What hangs or is trimmed off at the end of the line that ends here, and at the start of the line that starts here.</summary>
    public double EndHang { get; init; }

    public double StartHang { get; init; }

    public bool IsHyphen => Kind is CandidateKind.Hyphenated or CandidateKind.Dash;
}
