using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Shaping.Formulas;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>
/// Draws lines with their structure. Left-to-right lines are drawn as they stand. A line with right-to-left runs is drawn in visual order
/// inside leaf Spans whose ActualText is the logical text, one a stretch of one owner: of all orders this is what most readers extract rightly.
/// </summary>
internal sealed class TextDrawer
{
    private readonly InlineElements _elements = new();

    public void Draw(IPageCanvas canvas, TextInk ink, double left, double baseline)
    {
        if (ink.IsRepeated)
        {
            foreach (var run in ink.Line.Runs)
            {
                DrawRun(canvas, Artifact.Pagination, run, run.Tag as SpanTag, left, baseline);
            }

            return;
        }

        var block = ink.Text.Text.Owner;
        if (block is StructureElement && HasRightToLeft(ink.Line))
        {
            DrawLogically(canvas, ink, left, baseline, block);
            return;
        }

        foreach (var run in ink.Line.Runs)
        {
            var tag = run.Tag as SpanTag;
            DrawRun(canvas, _elements.OwnerOf(tag, block), run, tag, left, baseline);
        }

        DrawLinks(canvas, ink, left, baseline, block);
    }

    /// <summary>The element of a span's words; it exists when they have been drawn.</summary>
    public ContentOwner OwnerOf(SpanTag tag, ContentOwner block) => _elements.OwnerOf(tag, block);

    private static bool HasRightToLeft(TextLine line)
    {
        foreach (var run in line.Runs)
        {
            if (run.RightToLeft)
            {
                return true;
            }
        }

        return false;
    }

    private void DrawLogically(IPageCanvas canvas, TextInk ink, double left, double baseline, ContentOwner block)
    {
        foreach (var (tag, text) in LogicalPieces.Of(ink))
        {
            var owner = _elements.OwnerOf(tag, block);
            if (owner is StructureElement element && tag.Picture is null && tag.Formula is null && tag.Page is null)
            {
                var span = element.Add(StructureType.Span);
                span.ActualText = text;
                owner = span;
            }

            foreach (var run in ink.Line.Runs)
            {
                if (ReferenceEquals(run.Tag, tag))
                {
                    DrawRun(canvas, owner, run, tag, left, baseline);
                }
            }
        }

        DrawLinks(canvas, ink, left, baseline, block);
    }

    private static void DrawRun(IPageCanvas canvas, ContentOwner owner, GlyphRun run, SpanTag? tag, double left, double baseline)
    {
        if (run.Box is { } box && tag?.Picture is { } picture)
        {
            // A box stands on the baseline, a little sunk so that it looks level with the letters.
            canvas.DrawImage(owner, picture, left + run.X, baseline - run.Rise - box.Height, box.Width, box.Height);
            return;
        }

        if (run.Box is not null && tag?.Formula is { Set: { } formula })
        {
            DrawFormula(canvas, owner, run, tag, formula, left + run.X, baseline - run.Rise);
            return;
        }

        if (tag is { IsMarked: true })
        {
            canvas.FillRectangle(Artifact.Layout, left + run.X, baseline - (0.78 * run.Size), WidthOf(run), run.Size * 1.05, MarkGround);
        }

        canvas.DrawRun(owner, run, left, baseline);
        if (tag is { IsStruck: true })
        {
            canvas.FillRectangle(Artifact.Layout, left + run.X, baseline - (0.27 * run.Size), WidthOf(run), 0.05 * run.Size, run.Color);
        }
    }

    private static void DrawFormula(
        IPageCanvas canvas,
        ContentOwner owner,
        GlyphRun run,
        SpanTag tag,
        MathBox formula,
        double left,
        double baseline
    )
    {
        var top = baseline - Math.Max(formula.Ascent, 0.78 * run.Size);
        var bottom = baseline + Math.Max(formula.Depth, 0.27 * run.Size);
        if (tag.IsMarked)
        {
            canvas.FillRectangle(Artifact.Layout, left, top, formula.Width, bottom - top, MarkGround);
        }

        MathDrawer.Draw(canvas, owner, formula, tag.Formula!.Said, left, baseline);
        if (tag.IsStruck)
        {
            // Aslant: a level line would be the bar of a fraction.
            var right = left + formula.Width;
            var line = 0.05 * run.Size;
            canvas.FillPolygon(Artifact.Layout, [(left, bottom - line), (right, top), (right, top + line), (left, bottom)], run.Color);
        }
    }

    /// <summary>Behind highlighted words.</summary>
    private static Rgb MarkGround { get; } = new(0xF3, 0xEB, 0xC8);

    /// <summary>One rectangle a link and line; runs of one link that touch are joined.</summary>
    private void DrawLinks(IPageCanvas canvas, TextInk ink, double left, double baseline, ContentOwner block)
    {
        InlineElement? open = null;
        double from = 0;
        double to = 0;
        SpanTag? openTag = null;
        foreach (var run in ink.Line.Runs)
        {
            var tag = run.Tag as SpanTag;
            var link = LinkOf(tag?.Element);
            if (!ReferenceEquals(link, open))
            {
                Close();
                (open, openTag, from) = (link, tag, run.X);
            }

            to = run.X + WidthOf(run);
        }

        Close();

        void Close()
        {
            if (open?.Target is { } target && _elements.ElementOf(open, openTag!, block) is StructureElement element)
            {
                var size = ink.Text.Text.Role.Size;
                canvas.AddLink(element, left + from, baseline - (0.8 * size), Math.Max(to - from, 0.5), size * 1.1, target);
            }
        }
    }

    private static InlineElement? LinkOf(InlineElement? element)
    {
        while (element is not null && element.Target is null)
        {
            element = element.Parent;
        }

        return element;
    }

    private static double WidthOf(GlyphRun run)
    {
        if (run.Box is { } box)
        {
            return box.Width;
        }

        double width = 0;
        foreach (var glyph in run.Glyphs)
        {
            width += glyph.Advance;
        }

        return width;
    }
}
