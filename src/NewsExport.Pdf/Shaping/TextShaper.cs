using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace NewsExport.Pdf.Shaping;

/// <summary>
/// Turns paragraphs into glyphs that can be broken into lines. One shaper serves many documents and grows faster with use, since it remembers words;
/// it belongs to one thread at a time (the <see cref="FontLibrary"/> may be shared).
/// </summary>
internal sealed class TextShaper(FontLibrary fonts) : IDisposable
{
    private readonly Dictionary<ShaperKey, GlyphShaper> _shapers = [];
    private readonly Buffer _buffer = new();

    /// <summary>Shapes a paragraph once, for any number of line settings.</summary>
    /// <param name="missing">Account of characters that no font has; null: nobody asks.</param>
    public ShapedParagraph Shape(TextParagraph paragraph, MissingGlyphs? missing = null)
    {
        var text = new ParagraphText(paragraph.Spans);
        var items = new Itemizer(fonts, ShaperFor).Itemize(text, paragraph, missing);
        foreach (var item in items)
        {
            item.Glyphs = ShapeItem(text.Value, item);
        }

        return new ShapedParagraph(paragraph, text, items);
    }

    public void Dispose() => _buffer.Dispose();

    private static ShapedGlyph[] ShapeItem(string text, TextItem item)
    {
        var glyphs = new List<ShapedGlyph>(item.End - item.Start);
        if (!item.ByWord)
        {
            item.Shaper.Shape(text, item.Start, item.End, glyphs);
            return [.. glyphs];
        }

        var at = item.Start;
        while (at < item.End)
        {
            var end = WordEnd(text, at, item.End);
            foreach (var glyph in item.Shaper.ShapeWord(text.AsSpan(at, end - at)))
            {
                glyphs.Add(glyph with { Cluster = glyph.Cluster + at });
            }

            at = end;
        }

        return [.. glyphs];
    }

    /// <summary>End of the word or of the single space at <paramref name="start"/>; always beyond it.</summary>
    private static int WordEnd(string text, int start, int limit)
    {
        if (text[start] == ' ')
        {
            return start + 1;
        }

        var space = text.AsSpan(start, limit - start).IndexOf(' ');
        return space < 0 ? limit : start + space;
    }

    private GlyphShaper ShaperFor(LoadedFont font, FeatureSet features, uint script, string? language, bool rightToLeft)
    {
        var key = new ShaperKey(font, features, script, language, rightToLeft);
        if (!_shapers.TryGetValue(key, out var shaper))
        {
            shaper = new GlyphShaper(font, features, script, language, rightToLeft, _buffer);
            _shapers.Add(key, shaper);
        }

        return shaper;
    }

    private readonly record struct ShaperKey(LoadedFont Font, FeatureSet Features, uint Script, string? Language, bool RightToLeft);
}
