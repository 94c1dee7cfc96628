namespace NewsExport.Pdf.Layout;

/// <summary>A piece of a part, ready to stand on a page.</summary>
/// <param name="Height">How far the flow goes on, with the lead after the last line.</param>
/// <param name="Visible">Bottom of what is seen; this much must fit.</param>
/// <param name="Inks">In reading order.</param>
internal sealed record Fragment(double Height, double Visible, IReadOnlyList<Ink> Inks)
{
    public static Fragment Nothing { get; } = new(0, 0, []);

    /// <summary>Notes that its marks call for, in order.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Bottom of what it puts into the margin column (from its top); 0: nothing.</summary>
    public double MarginBottom { get; init; }
}
