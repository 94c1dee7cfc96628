using NewsExport.Pdf.Shaping.Emoji;
using NewsExport.Pdf.Shaping.Hyphenation;

namespace NewsExport.Pdf.Shaping;

/// <summary>
/// Turns paragraphs into glyphs that can be broken into lines. One shaper serves many documents and grows faster with use, since it remembers words;
/// it belongs to one thread at a time (the <see cref="FontLibrary"/> may be shared).
/// </summary>
internal sealed class TextShaper(FontLibrary fonts) : IDisposable
{
    private readonly GlyphShapers _shapers = new();
    private readonly EmojiLibrary _emoji = new();
    private readonly HyphenationLibrary _hyphenation = new();
    private readonly List<ShapedGlyph> _glyphs = [];
    private readonly LineScratch _scratch = new();

    /// <summary>Shapes a paragraph once, for any number of line settings.</summary>
    public ShapedParagraph Shape(TextParagraph paragraph)
    {
        var missing = new MissingGlyphs();
        var text = new ParagraphText(paragraph.Spans);
        var directions = ParagraphDirections.Of(text, paragraph.Direction);
        var items = new Itemizer(fonts, _shapers, _emoji).Itemize(text, directions, paragraph.Language, missing);
        foreach (var item in items)
        {
            item.Glyphs = ShapeItem(text.Shaped, item);
        }

        if (items.Exists(static item => item.IsCjk))
        {
            CjkSpacing.SeparateLatin(text.Value, items);
        }

        return new ShapedParagraph(paragraph, text, directions.BaseLevel, items, missing, _hyphenation, _scratch);
    }

    public void Dispose() => _shapers.Dispose();

    private ShapedGlyph[] ShapeItem(string text, TextItem item)
    {
        if (item.Span.Box is not null)
        {
            return [];
        }

        _glyphs.Clear();
        if (item.Mark is not null)
        {
            MissingMark.Place(item, item.Start, _glyphs);
        }
        else if (item.ByWord)
        {
            item.Shaper.ShapeWords(text, item.Start, item.End, _glyphs);
        }
        else
        {
            item.Shaper.Shape(text, item.Start, item.End, _glyphs);
        }

        return [.. _glyphs];
    }
}
