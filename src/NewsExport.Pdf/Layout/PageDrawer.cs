using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>Draws finished pages on paper. Logical places become left and right here, once; inline elements are made as their words are drawn.</summary>
internal sealed class PageDrawer(IDocumentSurface surface, Typesetter typesetter)
{
    private readonly TextDrawer _text = new();

    /// <summary>Pages that will stand before those that are drawn now; asked when the document ends.</summary>
    public Func<int> PagesBefore { get; init; } = () => 0;

    /// <summary>In a volume: the page of a destination, when the document ends.</summary>
    public Func<string, int?>? PageOf { get; init; }

    /// <summary>The pages stand before all others.</summary>
    public bool IsFront { get; init; }

    private StyleSheet Sheet => typesetter.Sheet;

    private Geometry Page => Sheet.Page;

    public void Draw(PageModel page)
    {
        var canvas = IsFront ? surface.AddFrontPage(Page.PageWidth, Page.PageHeight) : surface.AddPage(Page.PageWidth, Page.PageHeight);
        foreach (var placed in page.Furniture)
        {
            Draw(canvas, placed);
        }

        Panels.Draw(page, fill => Draw(canvas, fill, 0));
        foreach (var placed in page.Content)
        {
            Draw(canvas, placed);
        }
    }

    private void Draw(IPageCanvas canvas, Placed placed)
    {
        foreach (var ink in placed.Fragment.Inks)
        {
            Draw(canvas, ink, placed.Top);
        }
    }

    private void Draw(IPageCanvas canvas, Ink ink, double top)
    {
        switch (ink)
        {
            case TextInk text:
                Count(text);
                _text.Draw(canvas, text, Left(text.Start, text.Width), top + text.Baseline);
                DeferMarks(text, top + text.Baseline);
                break;
            case FillInk fill:
                canvas.FillRectangle(fill.Owner, Left(fill.Start, fill.Width), top + fill.Top, fill.Width, fill.Height, fill.Color);
                break;
            case PictureInk picture:
                canvas.DrawImage(
                    picture.Owner,
                    picture.Image,
                    Left(picture.Start, picture.Width),
                    top + picture.Top,
                    picture.Width,
                    picture.Height
                );
                break;
            case MathInk math:
                MathDrawer.Draw(canvas, math.Owner, math.Box, math.Said, Left(math.Start, math.Width), top + math.Baseline);
                break;
            case ShapeInk shape:
                Draw(canvas, shape, top);
                break;
            case PlaceInk place:
                Name(place, top);
                break;
            case LateInk late:
                Defer(late, top);
                break;
        }
    }

    /// <summary>A text counts when its first line is drawn, and only where it is read: running heads and repeated table heads say what stands elsewhere.</summary>
    private void Count(TextInk ink)
    {
        if (ink.Text.Text.Owner is StructureElement && !ink.IsRepeated && ReferenceEquals(ink.Line, ink.Text.Lines[0]))
        {
            typesetter.Missing.Add(ink.Text.Shaped.Missing);
        }
    }

    private void Draw(IPageCanvas canvas, ShapeInk shape, double top)
    {
        var left = Left(shape.Start, shape.Width);
        Span<(double X, double Y)> points =
            shape.Points.Length <= 16 ? stackalloc (double, double)[shape.Points.Length] : new (double, double)[shape.Points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = (left + shape.Points[i].X, top + shape.Top + shape.Points[i].Y);
        }

        canvas.FillPolygon(shape.Owner, points, shape.Color);
    }

    private void Name(PlaceInk place, double top)
    {
        surface.NameDestination(place.Anchor.Name, Math.Max(top + place.Top, 0));
        if (place.Anchor.OutlineLevel > 0)
        {
            surface.AddOutline(place.Anchor.OutlineLevel, place.Anchor.Title, place.Anchor.Name);
        }
    }

    /// <summary>Numbers of pages in the line are drawn into the room that was kept for them.</summary>
    private void DeferMarks(TextInk ink, double baseline)
    {
        if (PageOf is null)
        {
            return;
        }

        foreach (var run in ink.Line.Runs)
        {
            if (run.Box is { } box && run.Tag is SpanTag { Page: { } mark } tag)
            {
                var owner = ink.IsRepeated ? Artifact.Pagination : _text.OwnerOf(tag, ink.Text.Text.Owner);
                var text = ink.Text.Text with { Owner = owner };
                // Runs stand in their line as on paper; mirrored twice a place is what it was.
                var start = Left(Left(ink.Start, ink.Width) + run.X, box.Width);
                Defer(new LateInk(Said, start, box.Width, baseline, AtStart: true), 0);

                StyledText Said(LateFacts facts) =>
                    facts.PageOf(mark.Place) is { } page
                        ? Fitted(text with { Spans = [mark.Span(page)] }, box.Width)
                        : text with
                        {
                            Spans = [],
                        };
            }
        }
    }

    /// <summary>A number that became longer than was expected is drawn a little smaller.</summary>
    private StyledText Fitted(StyledText text, double width)
    {
        var natural = typesetter.Shape(text).NaturalWidth;
        return natural <= width + 0.01
            ? text
            : text with
            {
                Spans =
                [
                    .. text.Spans.Select(span => span with { Style = span.Style with { Size = span.Style.Size * width / natural * 0.99 } }),
                ],
            };
    }

    private void Defer(LateInk late, double top)
    {
        var number = surface.PageCount;
        surface.Defer(canvas =>
        {
            var styled = late.Text(new LateFacts(number + PagesBefore(), surface.PageCount, PageOf ?? (_ => null)));
            var text = typesetter.Aligned(styled, late.Width, late.AtStart ? CellAlignment.Start : CellAlignment.End);
            if (text.Lines.Count > 0)
            {
                _text.Draw(
                    canvas,
                    new TextInk(text, text.Lines[0], late.Start, late.Width, late.Baseline),
                    Left(late.Start, late.Width),
                    top + late.Baseline
                );
            }
        });
    }

    private double Left(double start, double width) =>
        Sheet.Direction == TextDirection.RightToLeft ? Page.PageWidth - start - width : start;
}
