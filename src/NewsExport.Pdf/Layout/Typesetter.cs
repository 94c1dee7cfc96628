using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Shaping.Formulas;
using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>Shapes styled texts and breaks them into lines, by the rules of the style sheet.</summary>
internal sealed class Typesetter(TextShaper shaper, StyleSheet sheet, MissingGlyphs missing)
{
    public StyleSheet Sheet { get; } = sheet;

    /// <summary>Account of what the pages show and no font has; texts are tried in several settings, so it grows when they are drawn.</summary>
    public MissingGlyphs Missing { get; } = missing;

    public ShapedParagraph Shape(StyledText text) => shaper.Shape(new TextParagraph(Measured(text.Spans), text.Direction, text.Language));

    /// <summary>A formula on a line of its own.</summary>
    public MathLines Formula(FlowMath item) => new(shaper, item, Sheet);

    /// <summary>Formulas in the line get their boxes, and page numbers that are known later theirs.</summary>
    private IReadOnlyList<TextSpan> Measured(IReadOnlyList<TextSpan> spans)
    {
        TextSpan[]? measured = null;
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Tag is SpanTag { Formula: { } formula })
            {
                formula.Set ??= new MathSetter(shaper, Missing).Set(
                    formula.Source,
                    new MathStyle(spans[i].Style, IsDisplay: false, Level: 0)
                );
                measured ??= [.. spans];
                measured[i] = spans[i] with { Box = (formula.Set.Width, formula.Set.Ascent) };
            }
            else if (spans[i].Tag is SpanTag { Page: { } mark })
            {
                measured ??= [.. spans];
                measured[i] = spans[i] with { Box = (WidthOf(mark), mark.Style.Size) };
            }
        }

        return measured ?? spans;
    }

    private double WidthOf(PageMark mark) =>
        shaper.Shape(new TextParagraph([mark.Span(mark.ExpectedPage)], Sheet.Direction, Sheet.Language)).NaturalWidth;

    /// <summary>Sets a text in a column: justified where its role wants it and the column holds enough characters.</summary>
    public SetText Set(StyledText text, double width, double firstIndent = 0, bool hang = false, double lastLineReserve = 0) =>
        Set(Shape(text), text, width, firstIndent, hang, lastLineReserve);

    /// <summary>The same for a text that has been shaped already.</summary>
    public SetText Set(ShapedParagraph shaped, StyledText text, double width, double firstIndent, bool hang, double lastLineReserve)
    {
        var justify = text.Role.Justify && Sheet.CanJustify(width, text.Role.Size);
        var setting = new LineSetting
        {
            Width = width,
            FirstIndent = firstIndent,
            Justify = justify,
            Hyphenate = justify && Sheet.Hyphenates,
            Hang = hang && justify,
            Balance = text.Role.Balance,
            LastLineReserve = lastLineReserve,
        };
        return Set(shaped, text, setting);
    }

    public SetText Aligned(StyledText text, double width, CellAlignment alignment) => Aligned(Shape(text), text, width, alignment);

    public SetText Aligned(ShapedParagraph shaped, StyledText text, double width, CellAlignment alignment) =>
        Set(shaped, text, new LineSetting { Width = width, Alignment = alignment });

    private static SetText Set(ShapedParagraph shaped, StyledText text, LineSetting setting) =>
        new(text, shaped, shaped.Break(setting), setting.FirstIndent);
}
