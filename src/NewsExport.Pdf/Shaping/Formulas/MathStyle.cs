namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>How a piece of a formula is set.</summary>
/// <param name="Text">Family, size and colour of what is around.</param>
/// <param name="IsDisplay">Fractions at full size, limits above and below.</param>
/// <param name="Level">0: the line; 1: scripts; 2: scripts of scripts.</param>
internal sealed record MathStyle(TextStyle Text, bool IsDisplay, int Level)
{
    private const double ScriptSize = 0.72;

    public double Size => Text.Size;

    /// <summary>The height on which fraction bars and operators are centred.</summary>
    public double Axis => 0.25 * Size;

    /// <summary>Thickness of bars.</summary>
    public double Rule => Math.Max(0.048 * Size, 0.35);

    /// <summary>Nothing gets smaller than a script of a script.</summary>
    public MathStyle Script() =>
        Level >= 2 ? this with { IsDisplay = false } : Scaled(ScriptSize) with { IsDisplay = false, Level = Level + 1 };

    public MathStyle InText() => this with { IsDisplay = false };

    /// <summary>Above and below a bar: display formulas keep their size once.</summary>
    public MathStyle InFraction() => IsDisplay ? InText() : Script();

    public MathStyle Scaled(double factor) => this with { Text = Text with { Size = Size * factor } };
}
