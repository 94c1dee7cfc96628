namespace NewsExport.Pdf.Shaping;

/// <summary>The natural width of a line and the white space in it, in points.</summary>
internal readonly record struct WhiteSpace(double Width, double Spaces, double Gaps)
{
    /// <summary>The share that a word space grows while a gap between ideographs grows fully.</summary>
    private const double SpaceShare = 0.45;

    public static WhiteSpace Of(ShapedParagraph paragraph, List<LinePiece> pieces)
    {
        double width = 0;
        double spaces = 0;
        double gaps = 0;
        for (var p = 0; p < pieces.Count; p++)
        {
            var piece = pieces[p];
            if (piece.Item.Span.Box is { } box)
            {
                width += box.Width;
                continue;
            }

            var last = -1;
            foreach (var glyph in piece.Glyphs)
            {
                var advance = glyph.Advance * piece.Item.Scale;
                width += advance;
                if (glyph.Cluster == last)
                {
                    continue;
                }

                last = glyph.Cluster;
                if (glyph.Cluster >= piece.End)
                {
                    width += piece.Item.Tracking;
                }
                else if (!Visibility.IsSilent(paragraph.Text[glyph.Cluster]))
                {
                    width += piece.Item.Tracking;
                    spaces += ParagraphMeasures.IsStretchable(paragraph.Text[glyph.Cluster]) ? advance + piece.Item.Tracking : 0;
                    gaps += p == 0 && glyph.Cluster == piece.Start ? 0 : paragraph.Measures.GapAt(glyph.Cluster);
                }
            }
        }

        return new WhiteSpace(width, spaces, gaps);
    }

    public LineFill FillTo(double target)
    {
        var missing = target - Width;
        if (missing < 0)
        {
            return Spaces > 0 ? new LineFill(missing / Spaces, 0) : LineFill.None;
        }

        var stretch = (Spaces * SpaceShare) + Gaps;
        return stretch > 0 ? new LineFill(missing / stretch * SpaceShare, missing / stretch) : LineFill.None;
    }

    public double WidthWith(LineFill fill) => Width + (Spaces * fill.SpaceFactor) + (Gaps * fill.GapFactor);
}
