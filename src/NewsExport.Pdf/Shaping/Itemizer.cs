using System.Text;
using HarfBuzzSharp;

namespace NewsExport.Pdf.Shaping;

/// <summary>Cuts a paragraph where style, font, script or direction changes.</summary>
internal sealed class Itemizer(FontLibrary fonts, Func<LoadedFont, FeatureSet, uint, string?, bool, GlyphShaper> shaperFor)
{
    public List<TextItem> Itemize(ParagraphText text, TextParagraph paragraph, MissingGlyphs? missing)
    {
        var items = new List<TextItem>();
        for (var s = 0; s < text.Spans.Count; s++)
        {
            var span = text.Spans[s];
            var language = span.Language ?? paragraph.Language;
            var choice = new FontChoice(span.Style.Family, span.Style.SemiBold, span.Style.Italic, language);
            var at = text.Start(s);
            while (at < text.End(s))
            {
                var start = at;
                var font = FontAt(text.Value, ref at, choice, missing);
                while (at < text.End(s))
                {
                    var next = at;
                    if (FontAt(text.Value, ref next, choice, missing) != font)
                    {
                        break;
                    }

                    at = next;
                }

                items.Add(
                    new TextItem
                    {
                        Start = start,
                        End = at,
                        Span = span,
                        Shaper = shaperFor(font, FeatureSet.Of(span.Style), Script.Latin, language, false),
                        Size = span.Style.Size,
                        Rise = span.Style.Rise,
                        Level = 0,
                        Language = language,
                        Tracking = span.Style.Tracking * span.Style.Size,
                        ByWord = true,
                    }
                );
            }
        }

        return items;
    }

    private LoadedFont FontAt(string text, ref int at, FontChoice choice, MissingGlyphs? missing)
    {
        _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var used);
        at += used;
        var font = fonts.Find(rune.Value, choice);
        if (font is null)
        {
            missing?.Add(rune.Value);
        }

        return font ?? fonts.Primary(choice);
    }
}
