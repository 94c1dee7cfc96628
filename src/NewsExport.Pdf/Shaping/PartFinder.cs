using System.Text;
using NewsExport.Pdf.Shaping.Characters;
using NewsExport.Pdf.Shaping.Emoji;

namespace NewsExport.Pdf.Shaping;

/// <summary>Walks through a span and says of each character which font draws it, or what stands for it where none does.</summary>
internal sealed class PartFinder(
    SpanChoice span,
    string text,
    int limit,
    ParagraphDirections directions,
    ParagraphScripts scripts,
    EmojiLibrary emoji,
    MissingGlyphs missing
)
{
    /// <summary>Up to here every sign of an emoji is known to have a glyph.</summary>
    private int _drawnTo;

    /// <summary>The part at <paramref name="at"/>, which moves beyond what was looked at: one character, or one emoji that cannot be drawn whole.</summary>
    public Part Next(ref int at, Part before)
    {
        var start = at;
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var used);
        var (level, script) = (directions.Level(at), scripts.Script(at));
        at += used;
        if (span.Source.Box is not null)
        {
            return new Part(span.First(script, level, isCommon: true), script, level);
        }

        if (Visibility.NeedsNoGlyph(rune.Value))
        {
            return Unseen(rune.Value, script, level, before);
        }

        missing.Count(rune.Value == ' ' ? 0 : 1);
        var font = span.Drawing(rune.Value, script, level);
        if (start >= _drawnTo && (font is null || EmojiSequence.MayGoOn(text, at, limit)))
        {
            var end = EmojiSequence.End(text, start, limit, emoji);
            if (end > start && (font is null || !IsDrawn(at, end)))
            {
                missing.AddNamed();
                at = end;
                var (nameFont, name, rightToLeft) = span.NameOf(text.AsSpan(start, end - start), script, level, emoji);
                return new Part(nameFont, script, level)
                {
                    Mark = name,
                    MarkStart = start,
                    IsMarkRightToLeft = rightToLeft,
                };
            }

            _drawnTo = end;
        }

        if (font is null)
        {
            missing.Add(rune.Value);
            return new Part(span.Latin, script, level) { Mark = MissingMark.Unnamed, MarkStart = start };
        }

        return new Part(font, script, level);
    }

    /// <summary>Joiners and selectors belong to what is before them, which shows them or hides them; spaces go with it unless it is a mark.</summary>
    private Part Unseen(int codePoint, byte script, byte level, Part before)
    {
        if (before.Font is null || (before.Mark is not null && Visibility.IsSpace(codePoint)))
        {
            return new Part(span.First(script, level, isCommon: true), script, level);
        }

        return before.Mark is null ? before with { Level = level } : before;
    }

    private bool IsDrawn(int start, int end)
    {
        for (var at = start; at < end; )
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var used);
            if (!Visibility.NeedsNoGlyph(rune.Value) && span.Drawing(rune.Value, scripts.Script(at), directions.Level(at)) is null)
            {
                return false;
            }

            at += used;
        }

        return true;
    }
}

/// <summary>What neighbours must have in common to be one item.</summary>
internal readonly record struct Part(LoadedFont Font, byte Script, byte Level)
{
    /// <summary>Shown instead of what no font draws.</summary>
    public string? Mark { get; init; }

    public bool IsMarkRightToLeft { get; init; }

    /// <summary>Each mark is an item of its own.</summary>
    public int MarkStart { get; init; }
}
