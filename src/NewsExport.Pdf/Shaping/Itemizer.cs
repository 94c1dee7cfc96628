using System.Text;
using NewsExport.Pdf.Shaping.Characters;
using NewsExport.Pdf.Shaping.Emoji;

namespace NewsExport.Pdf.Shaping;

/// <summary>Cuts a paragraph where style, font, script or direction changes.</summary>
internal sealed class Itemizer(FontLibrary fonts, GlyphShapers shapers, EmojiLibrary emoji)
{
    public List<TextItem> Itemize(ParagraphText text, ParagraphDirections directions, string? language, MissingGlyphs? missing)
    {
        var scripts = ParagraphScripts.Of(text.Value);
        var items = new List<TextItem>();
        for (var s = 0; s < text.Spans.Count; s++)
        {
            var span = new SpanChoice(fonts, text.Spans[s], language, scripts, text.Start(s));
            var start = text.Start(s);
            var current = default(Part);
            for (var at = start; at < text.End(s); )
            {
                Rune.DecodeFromUtf16(text.Shaped.AsSpan(at), out var rune, out var used);
                var part = PartAt(span, rune.Value, at, directions, scripts, current, missing);
                if (at > start && part != current)
                {
                    items.Add(Make(text, span, start, at, current));
                    start = at;
                }

                current = part;
                at += used;
            }

            if (start < text.End(s))
            {
                items.Add(Make(text, span, start, text.End(s), current));
            }
        }

        return items;
    }

    private Part PartAt(
        SpanChoice span,
        int codePoint,
        int at,
        ParagraphDirections directions,
        ParagraphScripts scripts,
        Part before,
        MissingGlyphs? missing
    )
    {
        var (level, script) = (directions.Level(at), scripts.Script(at));
        if (span.Source.Box is not null)
        {
            return new Part(span.First(script, level, isCommon: true), script, level, false);
        }

        if (Visibility.NeedsNoGlyph(codePoint))
        {
            return before.Font is null
                ? new Part(span.First(script, level, isCommon: true), script, level, false)
                : before with
                {
                    Level = level,
                };
        }

        missing?.Count(codePoint is ' ' ? 0 : 1);
        var isCommon = codePoint < 'A' || CharacterTable.Of(codePoint).Script <= CharacterTable.InheritedScript;
        var first = span.First(script, level, isCommon);
        if (first.Covers(codePoint))
        {
            return new Part(first, script, level, false);
        }

        if (span.Find(codePoint, script, level, isCommon) is { } font)
        {
            return new Part(font, script, level, false);
        }

        missing?.Add(codePoint, emoji.English.Knows(codePoint));
        return new Part(span.Replacement(first, emoji), script, level, true);
    }

    private TextItem Make(ParagraphText text, SpanChoice span, int start, int end, Part part)
    {
        var (source, style) = (span.Source, span.Source.Style);
        var tag = ParagraphScripts.Tag(part.Script);
        var rightToLeft = (part.Level & 1) != 0;
        var features = FeatureSet.Of(style);
        var (size, rise) = (style.Size, style.Rise);
        if (part.IsMissing)
        {
            return MakeMissing(span, start, end, part);
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

    private TextItem MakeMissing(SpanChoice span, int start, int end, Part part)
    {
        var style = span.Source.Style;
        var names = emoji.For(span.Language, part.Font);
        var tag = ParagraphScripts.Tag(CharacterTable.Of(names.Sample).Script);
        var plain = FeatureSet.Of(style) with { Form = VerticalForm.Normal, SmallCaps = false };
        return new TextItem
        {
            Start = start,
            End = end,
            Span = span.Source,
            Shaper = shapers.Get(part.Font, plain, tag, span.Language, names.RightToLeft),
            Size = style.Size * MissingText.NameSize,
            Rise = style.Rise,
            Level = part.Level,
            Language = span.Language,
            Names = names,
        };
    }

    private readonly record struct Part(LoadedFont Font, byte Script, byte Level, bool IsMissing);
}
