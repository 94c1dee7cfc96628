namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>Sets letters, numbers and signs of formulas; boxes are as high as the ink.</summary>
internal sealed class MathGlyphSetter(TextShaper shaper, MissingGlyphs? missing)
{
    private static readonly LineSetting OneLine = new() { Width = 100_000 };

    public MathBox Set(string text, MathStyle style, bool italic = false, bool semiBold = false, FontFamily? family = null)
    {
        var look = style.Text with
        {
            Italic = italic,
            SemiBold = semiBold,
            OldStyleFigures = false,
            SmallCaps = false,
            Form = VerticalForm.Normal,
            Family = family ?? style.Text.Family,
        };
        var shaped = shaper.Shape(new TextParagraph([new TextSpan(text, look)], TextDirection.LeftToRight, null));
        missing?.Add(shaped.Missing);
        if (shaped.Break(OneLine) is not [var line, ..])
        {
            return new MathBox(0, 0, 0);
        }

        var (ascent, depth, over) = Extents(shaped);
        var box = new MathBox(line.Width + over, Math.Max(ascent, 0), Math.Max(depth, 0)) { Floor = Math.Max(-depth, 0) };
        foreach (var run in line.Runs)
        {
            box.With(new MathGlyphs(0, 0, run));
        }

        return box;
    }

    /// <summary>Height and depth of the ink, and how far the last glyph leans out of its advance (slanted letters before a script).</summary>
    private static (double Ascent, double Depth, double Over) Extents(ShapedParagraph shaped)
    {
        var ascent = double.NegativeInfinity;
        var depth = double.NegativeInfinity;
        double over = 0;
        foreach (var item in shaped.Items)
        {
            foreach (var glyph in item.Glyphs)
            {
                if (!item.Shaper.Font.Engine.TryGetGlyphExtents(glyph.Id, out var ink))
                {
                    continue;
                }

                // HarfBuzz measures a glyph's height downwards from its top: it is negative.
                ascent = Math.Max(ascent, (glyph.OffsetY + ink.YBearing) * item.Scale);
                depth = Math.Max(depth, -(glyph.OffsetY + ink.YBearing + ink.Height) * item.Scale);
                over = Math.Max((ink.XBearing + ink.Width - glyph.Advance) * item.Scale, 0);
            }
        }

        return double.IsInfinity(ascent) ? (0, 0, 0) : (ascent, depth, over);
    }
}
