using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing.Fonts;
using NewsExport.Pdf.Writing.Images;
using NewsExport.Pdf.Writing.Objects;
using NewsExport.Pdf.Writing.Structure;

namespace NewsExport.Pdf.Writing;

/// <summary>Draws on one page: turns owners into marked content and the upper left origin into PDF's lower left one.</summary>
internal sealed class PageCanvas(Page page, ContentStream content, DocumentParts parts) : IPageCanvas
{
    /// <summary>The panel that stands for a picture which could not be embedded.</summary>
    private static readonly Rgb Panel = new(0xE8, 0xE8, 0xE8);

    private ContentOwner? owner;
    private string? artifactSubtype;
    private string? language;
    private bool isFinished;

    public void DrawRun(ContentOwner owner, GlyphRun run, double x, double baseline)
    {
        if (run.Box is not null || run.Glyphs.Length == 0)
        {
            return;
        }

        Enter(owner, baseline, run.Language);
        var font = parts.Fonts.For(run.Face);
        page.Fonts.TryAdd(font.ResourceName, font.Number);
        content.ShowRun(font, run, x + run.X, page.Height - baseline + run.Rise);
    }

    public void FillRectangle(ContentOwner owner, double x, double y, double width, double height, Rgb color)
    {
        Enter(owner, y);
        Extend(owner, x, y, width, height);
        content.FillRectangle(x, page.Height - y - height, width, height, color);
    }

    public void StrokeLine(ContentOwner owner, double x1, double y1, double x2, double y2, double thickness, Rgb color)
    {
        Enter(owner, y1);
        content.StrokeLine(x1, page.Height - y1, x2, page.Height - y2, thickness, color);
    }

    public void FillPolygon(ContentOwner owner, ReadOnlySpan<(double X, double Y)> points, Rgb color)
    {
        if (points.IsEmpty)
        {
            return;
        }

        Enter(owner, points[0].Y);
        content.BeginPolygon(color);
        for (var corner = 0; corner < points.Length; corner++)
        {
            content.AddCorner(points[corner].X, page.Height - points[corner].Y, corner == 0);
        }

        content.EndPolygon();
    }

    public void DrawImage(ContentOwner owner, PreparedImage image, double x, double y, double width, double height)
    {
        if (parts.Images.For(image) is not { } embedded)
        {
            FillRectangle(owner, x, y, width, height, Panel);
            return;
        }

        Enter(owner, y);
        Extend(owner, x, y, width, height);
        page.Images.TryAdd(embedded.ResourceName, embedded.Number);
        content.DrawImage(embedded.ResourceName, x, page.Height - y - height, width, height);
    }

    public void AddLink(StructureElement link, double x, double y, double width, double height, LinkTarget target)
    {
        ObjectDisposedException.ThrowIf(isFinished, this);
        if (parts.Links.Write(link, (x, page.Height - y - height, x + width, page.Height - y), target) is { } annotation)
        {
            page.Annotations.Add(annotation);
            link.Kids.Add(new AnnotationItem(page.Number, annotation));
        }
    }

    /// <summary>Closes what is open; nothing can be drawn afterwards.</summary>
    public void Finish()
    {
        Leave();
        isFinished = true;
    }

    /// <summary>Opens a marked-content sequence for an owner, unless the one that is open is already its own (14.6, 14.8.2.2).</summary>
    private void Enter(ContentOwner next, double y, string? runLanguage = null)
    {
        ObjectDisposedException.ThrowIf(isFinished, this);
        // Table 330: furniture in the upper half of a page is a header, in the lower half a footer.
        var subtype =
            next != Artifact.Pagination ? null
            : y < page.Height / 2 ? "Header"
            : "Footer";
        if (owner != next || artifactSubtype != subtype)
        {
            Leave();
            (owner, artifactSubtype) = (next, subtype);
            if (next is StructureElement element)
            {
                var id = page.Owners.Count;
                page.Owners.Add(parts.Tags.Of(element));
                element.Kids.Add(new ContentItem(page.Number, id));
                content.BeginTagged(element.Type.ToString(), id);
            }
            else
            {
                content.BeginArtifact(((Artifact)next).Type, subtype);
            }
        }

        EnterLanguage(next, runLanguage);
    }

    /// <summary>A run whose language is not its element's says so itself (14.9.2.3).</summary>
    private void EnterLanguage(ContentOwner next, string? runLanguage)
    {
        if (runLanguage == language)
        {
            return;
        }

        var wanted =
            next is StructureElement element && runLanguage != (StandardTypes.LanguageOf(element) ?? parts.Language) ? runLanguage : null;
        if (wanted == language)
        {
            return;
        }

        LeaveLanguage();
        if (wanted is not null && Metadata.LanguageTag.Checked(wanted) is { } tag)
        {
            content.BeginLanguage(tag);
            language = wanted;
        }
    }

    private void LeaveLanguage()
    {
        if (language is not null)
        {
            language = null;
            content.End();
        }
    }

    private void Leave()
    {
        LeaveLanguage();
        if (owner is not null)
        {
            owner = null;
            content.End();
        }
    }

    private void Extend(ContentOwner drawn, double x, double y, double width, double height)
    {
        if (drawn is StructureElement { Type: StructureType.Figure or StructureType.Formula } element)
        {
            var bottom = page.Height - y - height;
            var old = element.Bounds ?? (x, bottom, x + width, bottom + height);
            element.Bounds = (
                Math.Min(old.Left, x),
                Math.Min(old.Bottom, bottom),
                Math.Max(old.Right, x + width),
                Math.Max(old.Top, bottom + height)
            );
        }
    }
}
