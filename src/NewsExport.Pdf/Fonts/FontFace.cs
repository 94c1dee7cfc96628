namespace NewsExport.Pdf.Fonts;

/// <summary>One font file face, loaded once. Identity is by reference. Metrics in em (1 = font size).</summary>
internal sealed class FontFace
{
    public required string PostScriptName { get; init; }

    /// <summary>The whole file (a collection too).</summary>
    public required ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>Index in a collection; 0 otherwise.</summary>
    public required int Index { get; init; }

    public required int UnitsPerEm { get; init; }

    public required double Ascent { get; init; }

    /// <summary>Below the baseline, negative.</summary>
    public required double Descent { get; init; }

    public required double CapHeight { get; init; }

    public required double XHeight { get; init; }

    public required double ItalicAngle { get; init; }

    public required bool IsFixedPitch { get; init; }

    public required bool IsSerif { get; init; }

    public required bool IsItalic { get; init; }

    /// <summary>Weight class, 400, 600 ...</summary>
    public required int Weight { get; init; }

    /// <summary>xMin, yMin, xMax, yMax of the head table, in em.</summary>
    public required (double XMin, double YMin, double XMax, double YMax) Bounds { get; init; }

    /// <summary>CFF outlines (OpenType with a <c>CFF </c> table) instead of TrueType.</summary>
    public required bool IsCff { get; init; }
}
