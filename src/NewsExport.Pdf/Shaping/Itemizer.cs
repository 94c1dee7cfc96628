using NewsExport.Pdf.Shaping.Emoji;

namespace NewsExport.Pdf.Shaping;

/// <summary>Cuts a paragraph where style, font, script or direction changes.</summary>
internal sealed class Itemizer(FontLibrary fonts, GlyphShapers shapers, EmojiLibrary emoji)
{
    private readonly MarkShaper _marks = new(shapers);

    public List<TextItem> Itemize(ParagraphText text, ParagraphDirections directions, string? language, MissingGlyphs missing)
    {
        var scripts = ParagraphScripts.Of(text.Value);
        var items = new List<TextItem>();
        for (var s = 0; s < text.Spans.Count; s++)
        {
            var (start, end) = (text.Start(s), text.End(s));
            var span = new SpanChoice(fonts, text.Spans[s], language, scripts, start);
            var finder = new PartFinder(span, text.Shaped, end, directions, scripts, emoji, missing);
            var current = default(Part);
            for (var at = start; at < end; )
            {
                var partStart = at;
                var part = finder.Next(ref at, current);
                if (partStart > start && part != current)
                {
                    items.Add(Make(text, span, start, partStart, current));
                    start = partStart;
                }

                current = part;
            }

            if (start < end)
            {
                items.Add(Make(text, span, start, end, current));
            }
        }

        return items;
    }

    private TextItem Make(ParagraphText text, SpanChoice span, int start, int end, Part part)
    {
        var (source, style) = (span.Source, span.Source.Style);
        var tag = ParagraphScripts.Tag(part.Script);
        var rightToLeft = (part.Level & 1) != 0;
        var features = FeatureSet.Of(style);
        var (size, rise) = (style.Size, style.Rise);
        if (part.Mark is { } mark)
        {
            return new TextItem
            {
                Start = start,
                End = end,
                Span = source,
                Shaper = shapers.Get(part.Font, features, tag, span.Language, rightToLeft),
                Size = style.Size * MissingMark.NameSize,
                Rise = style.Rise,
                Level = part.Level,
                Language = span.Language,
                Mark = _marks.Shape(mark, part.IsMarkRightToLeft, style, part.Font, span.Language),
            };
        }

        if (style.Form != VerticalForm.Normal)
        {
            var plain = shapers.Get(part.Font, features with { Form = VerticalForm.Normal }, tag, span.Language, rightToLeft);
            var raised = shapers.Get(part.Font, features, tag, span.Language, rightToLeft);
            if (!VerticalForms.Has(plain, raised, text.Shaped.AsSpan(start, end - start)))
            {
                features = features with { Form = VerticalForm.Normal };
                (size, rise) = VerticalForms.Imitate(style);
            }
        }

        return new TextItem
        {
            Start = start,
            End = end,
            Span = source,
            Shaper = shapers.Get(part.Font, features, tag, span.Language, rightToLeft),
            Size = size,
            Rise = rise,
            Level = part.Level,
            Language = span.Language,
            Tracking = ParagraphScripts.Joins(tag) ? 0 : style.Tracking * size,
            IsCjk = ParagraphScripts.System(tag) == WritingSystem.Cjk,
            ByWord = !rightToLeft && ParagraphScripts.IsSimple(tag),
        };
    }
}
