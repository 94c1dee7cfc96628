using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Shaping.Formulas;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>
/// Something to draw. Horizontal places are logical (from the page's start edge), vertical ones are measured down from
/// the top of the fragment that holds the ink. Mirroring happens when pages are drawn, nowhere else.
/// </summary>
internal abstract record Ink
{
    private protected Ink() { }
}

/// <summary>A line of text in a box <paramref name="Width"/> wide.</summary>
internal sealed record TextInk(SetText Text, TextLine Line, double Start, double Width, double Baseline) : Ink
{
    /// <summary>Words that stand elsewhere already (a repeated table head): drawn as an artifact.</summary>
    public bool IsRepeated { get; init; }
}

internal sealed record FillInk(ContentOwner Owner, double Start, double Top, double Width, double Height, Rgb Color) : Ink;

internal sealed record PictureInk(ContentOwner Owner, PreparedImage Image, double Start, double Top, double Width, double Height) : Ink;

/// <summary>A filled polygon; points from the shape's own corner, which is never mirrored.</summary>
internal sealed record ShapeInk(ContentOwner Owner, (double X, double Y)[] Points, double Start, double Top, double Width, Rgb Color) : Ink;

/// <summary>A formula, or a line of one, in a box <paramref name="Width"/> wide, where it starts at the left on every page.</summary>
/// <param name="Said">What is copied of it; empty: a line before said it.</param>
internal sealed record MathInk(StructureElement Owner, MathBox Box, string Said, double Start, double Width, double Baseline) : Ink;

/// <summary>A place that links and bookmarks lead to.</summary>
internal sealed record PlaceInk(Anchor Anchor, double Top) : Ink;

/// <summary>Text that is known only when the document ends: "3 / 6". Aligned to its box's far edge unless <paramref name="AtStart"/>.</summary>
internal sealed record LateInk(Func<LateFacts, StyledText> Text, double Start, double Width, double Baseline, bool AtStart = false) : Ink;
