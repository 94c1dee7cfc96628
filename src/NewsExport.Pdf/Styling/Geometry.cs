namespace NewsExport.Pdf.Styling;

/// <summary>
/// Where things stand on every page, in points. Horizontal places are logical: measured from the page's start edge,
/// which is the left one in left-to-right documents and the right one in others.
/// </summary>
internal sealed record Geometry
{
    public const double Millimetre = 72 / 25.4;

    public required double PageWidth { get; init; }

    public required double PageHeight { get; init; }

    public required double TextStart { get; init; }

    public required double TextWidth { get; init; }

    /// <summary>Start of the margin column; on narrow pages the text's own.</summary>
    public required double MarginStart { get; init; }

    /// <summary>0: narrow page without a margin column.</summary>
    public required double MarginWidth { get; init; }

    public required double TextTop { get; init; }

    /// <summary>Lines of the grid.</summary>
    public required int Lines { get; init; }

    public required double Lead { get; init; }

    public required double RunningHeadTop { get; init; }

    /// <summary>Space between the grid's end and the first page's foot.</summary>
    public required double FootGap { get; init; }

    public bool IsNarrow => MarginWidth <= 0;

    /// <summary>Margin column, gutter and text together; on narrow pages the text.</summary>
    public double WideStart => MarginStart;

    public double WideWidth => TextStart + TextWidth - MarginStart;

    public double GridHeight => Lines * Lead;

    public double FootTop => TextTop + GridHeight + FootGap;
}
