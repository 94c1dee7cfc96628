using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>The picture under the title: landscape ones over the wide width, upright and square ones at the text's edge.</summary>
internal sealed class LeadPicture(Typesetter typesetter, FlowPicture item)
{
    private const double LandscapeAspect = 1.2;
    private const double MostOfGrid = 0.42;
    private const double CaptionGap = 6.5;

    /// <summary>At least so much text starts on the first page.</summary>
    private const int LeastTextLines = 4;

    private StyleSheet Sheet => typesetter.Sheet;

    private Geometry Page => Sheet.Page;

    private bool IsWide => item.Aspect >= LandscapeAspect;

    /// <summary>Draws it; gives back where the text begins, and how far down the margin column is taken.</summary>
    public (double BodyTop, double MarginBottom) Draw(List<Ink> inks, double bottom)
    {
        var before = 1.2 * Sheet.U;
        var after = Sheet.U;
        var caption = item.Caption is null ? null : typesetter.Set(item.Caption, Page.TextWidth);
        var captionHeight = caption is null || !IsWide ? 0 : CaptionGap + caption.Height;
        var lines = Page.GridHeight - (LeastTextLines * Sheet.U);
        var most = Math.Max(lines - bottom - before - after - captionHeight, 6 * Sheet.U);
        var size = IsWide
            ? PictureSize.Within(item.Aspect, WidestOf(Page.WideWidth), Math.Min(Page.GridHeight * MostOfGrid, most))
            : PictureSize.Within(item.Aspect, WidestOf(Page.TextWidth), Math.Min(Page.GridHeight * 0.45, most));
        return IsWide
            ? DrawWide(inks, bottom + before, after, size, caption, captionHeight)
            : DrawUpright(inks, bottom + before, after, size);
    }

    private (double BodyTop, double MarginBottom) DrawWide(
        List<Ink> inks,
        double top,
        double after,
        PictureSize size,
        SetText? caption,
        double captionHeight
    )
    {
        var end = top + size.Height + captionHeight + after;
        var bodyTop = Math.Ceiling((end / Sheet.U) - 0.01) * Sheet.U;
        top += (bodyTop - end) * 0.42;
        // Too small for the wide width: at the text's edge.
        var start = size.Width > Page.TextWidth ? Page.WideStart : Page.TextStart;
        inks.Add(new PictureInk(item.Owner, item.Image, start, top, size.Width, size.Height));
        caption?.Draw(inks, Page.TextStart, Page.TextWidth, top + size.Height + CaptionGap);
        return (bodyTop, bodyTop);
    }

    private (double BodyTop, double MarginBottom) DrawUpright(List<Ink> inks, double top, double after, PictureSize size)
    {
        var gap = 5 * Geometry.Millimetre;
        var left = Page.TextWidth - size.Width - gap;
        var isBeside = left >= 35 * Geometry.Millimetre;
        var caption = item.Caption is null ? null : typesetter.Set(item.Caption, isBeside ? left : Page.TextWidth);
        var height =
            caption is null ? size.Height
            : isBeside ? Math.Max(size.Height, caption.Height)
            : size.Height + CaptionGap + caption.Height;
        var end = top + height + after;
        var bodyTop = Math.Ceiling((end / Sheet.U) - 0.01) * Sheet.U;
        top += (bodyTop - end) * 0.42;
        inks.Add(new PictureInk(item.Owner, item.Image, Page.TextStart, top, size.Width, size.Height));
        if (isBeside)
        {
            caption?.Draw(inks, Page.TextStart + size.Width + gap, left, top + height - caption.Height);
        }
        else
        {
            caption?.Draw(inks, Page.TextStart, Page.TextWidth, top + size.Height + CaptionGap);
        }

        return (bodyTop, 0);
    }

    private double WidestOf(double width) => Math.Min(width, item.Image.Width * 72 / 110.0);
}
