using System.Runtime.InteropServices;
using NewsExport.Pdf.Shaping.Bidi;

namespace NewsExport.Pdf.Shaping.Emoji;

/// <summary>Shapes the marks of missing characters: one line of one font, in which a Persian name may hold Latin letters or digits.</summary>
internal sealed class MarkShaper(GlyphShapers shapers)
{
    /// <summary>Glyphs in visual order.</summary>
    public ShapedGlyph[] Shape(string mark, bool rightToLeft, TextStyle style, LoadedFont font, string? language)
    {
        var scripts = ParagraphScripts.Of(mark);
        var text = new ParagraphText([new TextSpan(mark, style)]);
        var directions = ParagraphDirections.Of(text, rightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight);
        var features = FeatureSet.Of(style) with { Form = VerticalForm.Normal, SmallCaps = false };
        List<byte> levels = [];
        List<ShapedGlyph[]> runs = [];
        for (var (start, at) = (0, 1); at <= mark.Length; at++)
        {
            var (level, script) = (directions.Level(start), scripts.Script(start));
            if (at < mark.Length && directions.Level(at) == level && scripts.Script(at) == script)
            {
                continue;
            }

            var shaper = shapers.Get(font, features, ParagraphScripts.Tag(script), language, (level & 1) != 0);
            levels.Add(level);
            runs.Add(shaper.ShapeWord(mark.AsSpan(start, at - start)));
            start = at;
        }

        return [.. BidiLine.VisualOrder(CollectionsMarshal.AsSpan(levels)).SelectMany(index => runs[index])];
    }
}
