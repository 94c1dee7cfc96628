using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Writing.Fonts;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing;

/// <summary>
/// Operators of one content stream (ISO 32000-1, annex A). It knows the graphics state and says only what changes.
/// Marked content encloses text objects, never the reverse, so that text and shapes of one owner share a sequence.
/// </summary>
internal sealed class ContentStream
{
    private readonly TokenBuffer content = new(16_384);
    private readonly GlyphStrings glyphs;
    private bool inText;
    private long lineX;
    private long lineY;
    private EmbeddedFont? font;
    private double size;
    private Rgb fill;
    private Rgb stroke;
    private double thickness = 1;

    public ContentStream() => glyphs = new GlyphStrings(content);

    public ReadOnlySpan<byte> Written => content.Written;

    public void Reset()
    {
        content.Clear();
        inText = false;
        font = null;
        glyphs.Reset();
        // The state at the start of a page: black (table 52), lines of 1 point. A second stream of a page goes on with the state of the first.
        (fill, stroke, thickness) = (default, default, 1);
    }

    /// <summary>A second content stream of a page inherits an unknown state: everything is said again.</summary>
    public void ResetUnknown()
    {
        Reset();
        content.Raw("0 g 0 G 1 w 0 Ts\n"u8);
    }

    public void BeginTagged(string type, int markedContentId)
    {
        EndText();
        content.Name(type).Raw("<</MCID"u8).Integer(markedContentId).Raw(">>BDC\n"u8);
    }

    public void BeginArtifact(string type, string? subtype)
    {
        EndText();
        content.Raw("/Artifact<</Type"u8).Name(type);
        if (subtype is not null)
        {
            content.Raw("/Subtype"u8).Name(subtype);
        }

        content.Raw(">>BDC\n"u8);
    }

    public void BeginLanguage(string language)
    {
        EndText();
        content.Raw("/Span<</Lang"u8).Text(language).Raw(">>BDC\n"u8);
    }

    public void End()
    {
        EndText();
        content.Raw("EMC\n"u8);
    }

    /// <summary>Shows a run with its origin at a place in the page's own coordinates.</summary>
    public void ShowRun(EmbeddedFont runFont, GlyphRun run, double x, double y)
    {
        BeginText();
        SetFont(runFont, run.Size);
        SetFill(run.Color);
        MoveTo(x, y);
        glyphs.Show(runFont, run);
    }

    public void FillRectangle(double x, double y, double width, double height, Rgb color)
    {
        EndText();
        SetFill(color);
        content.Number(x).Number(y).Number(width).Number(height).Raw(" re f\n"u8);
    }

    public void StrokeLine(double x1, double y1, double x2, double y2, double lineThickness, Rgb color)
    {
        EndText();
        if (stroke != color)
        {
            stroke = color;
            SetColor(color, " G\n"u8, " RG\n"u8);
        }

        if (Math.Abs(thickness - lineThickness) > 0.001)
        {
            thickness = lineThickness;
            content.Number(thickness, 3).Raw(" w\n"u8);
        }

        content.Number(x1).Number(y1).Raw(" m"u8).Number(x2).Number(y2).Raw(" l S\n"u8);
    }

    public void BeginPolygon(Rgb color)
    {
        EndText();
        SetFill(color);
    }

    public void AddCorner(double x, double y, bool isFirst) => content.Number(x).Number(y).Raw(isFirst ? " m"u8 : " l"u8);

    public void EndPolygon() => content.Raw(" h f\n"u8);

    public void DrawImage(string resourceName, double x, double y, double width, double height)
    {
        EndText();
        content.Raw("q"u8).Number(width).Raw(" 0 0"u8).Number(height).Number(x).Number(y).Raw(" cm"u8).Name(resourceName).Raw(" Do Q\n"u8);
    }

    private void BeginText()
    {
        if (!inText)
        {
            inText = true;
            (lineX, lineY) = (0, 0);
            content.Raw("BT\n"u8);
        }
    }

    private void EndText()
    {
        if (inText)
        {
            inText = false;
            content.Raw("ET\n"u8);
        }
    }

    private void SetFont(EmbeddedFont runFont, double runSize)
    {
        if (font != runFont || Math.Abs(size - runSize) > 0.001)
        {
            (font, size) = (runFont, runSize);
            content.Name(runFont.ResourceName).Number(runSize, 3).Raw(" Tf\n"u8);
        }
    }

    private void SetFill(Rgb color)
    {
        if (fill != color)
        {
            fill = color;
            SetColor(color, " g\n"u8, " rg\n"u8);
        }
    }

    private void SetColor(Rgb color, ReadOnlySpan<byte> gray, ReadOnlySpan<byte> rgb)
    {
        content.Number(color.Red / 255.0, 3);
        if (color.Red == color.Green && color.Green == color.Blue)
        {
            content.Raw(gray);
        }
        else
        {
            content.Number(color.Green / 255.0, 3).Number(color.Blue / 255.0, 3).Raw(rgb);
        }
    }

    /// <summary>Moves are relative to the last line start (Td); whole hundredths keep rounding from adding up.</summary>
    private void MoveTo(double x, double y)
    {
        var (newX, newY) = ((long)Math.Round(x * 100), (long)Math.Round(y * 100));
        content.Scaled(newX - lineX, 100).Scaled(newY - lineY, 100).Raw(" Td"u8);
        (lineX, lineY) = (newX, newY);
    }
}
