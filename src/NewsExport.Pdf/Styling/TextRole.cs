using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Styling;

/// <summary>How one part of the page is set: its look, and the distance from baseline to baseline in points.</summary>
internal sealed record TextRole(TextStyle Style, double Lead)
{
    /// <summary>Ragged text never breaks words; running text is hyphenated when it is justified.</summary>
    public bool Justify { get; init; }

    /// <summary>Titles and deks: the lines are made of even length.</summary>
    public bool Balance { get; init; }

    public double Size => Style.Size;

    /// <summary>The part of a line's box above the baseline; a quarter of the size hangs below.</summary>
    public double Ascent => Style.Size * 0.75;

    /// <summary>Height of <paramref name="lines"/> lines without the lead after the last one.</summary>
    public double HeightOf(int lines) => lines == 0 ? 0 : ((lines - 1) * Lead) + Size;

    public TextRole In(Rgb color) => this with { Style = Style with { Color = color } };

    public TextRole Strong() => this with { Style = Style with { SemiBold = true } };
}
