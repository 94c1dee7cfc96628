using System.Runtime.InteropServices;
using System.Text;
using NewsExport.Pdf.Shaping.Bidi;
using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Pdf.Shaping;

/// <summary>The embedding level of each UTF-16 unit of a paragraph.</summary>
internal sealed class ParagraphDirections
{
    /// <summary>First code point of a right-to-left script; below it and without explicit marks nothing can turn around.</summary>
    private const char FirstRightToLeft = '\u0590';

    private readonly byte[]? _levels;

    private ParagraphDirections(byte baseLevel, byte[]? levels)
    {
        BaseLevel = baseLevel;
        _levels = levels;
    }

    public byte BaseLevel { get; }

    public byte Level(int index) => _levels is null ? BaseLevel : _levels[index];

    public static ParagraphDirections Of(ParagraphText text, TextDirection direction)
    {
        var baseLevel = direction == TextDirection.RightToLeft ? (byte)1 : (byte)0;
        return baseLevel == 0 && IsPlain(text)
            ? new ParagraphDirections(0, null)
            : new ParagraphDirections(baseLevel, Resolve(text, baseLevel));
    }

    private static bool IsPlain(ParagraphText text)
    {
        if (text.Spans.Any(static span => span.Isolate is TextDirection.RightToLeft))
        {
            return false;
        }

        return text.Value.AsSpan().IndexOfAnyInRange(FirstRightToLeft, char.MaxValue) < 0 || HasNoTurn(text.Value);
    }

    private static bool HasNoTurn(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var found = CharacterTable.Of(rune.Value).Bidi;
            if (found is BidiClass.R or BidiClass.AL or BidiClass.AN or (>= BidiClass.LRE and <= BidiClass.PDI))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A span's isolate is as if FSI's siblings stood around it; they exist here only.</summary>
    private static byte[] Resolve(ParagraphText text, byte baseLevel)
    {
        var classes = new List<BidiClass>(text.Value.Length + 8);
        var codePoints = new List<int>(text.Value.Length + 8);
        var origins = new List<int>(text.Value.Length + 8);
        void Add(BidiClass value, int codePoint, int origin)
        {
            classes.Add(value);
            codePoints.Add(codePoint);
            origins.Add(origin);
        }

        for (var s = 0; s < text.Spans.Count; s++)
        {
            var isolate = text.Spans[s].Isolate;
            if (isolate is { } direction && !GoesOn(s))
            {
                Add(direction == TextDirection.RightToLeft ? BidiClass.RLI : BidiClass.LRI, 0, -1);
            }

            for (var at = text.Start(s); at < text.End(s); )
            {
                Rune.DecodeFromUtf16(text.Value.AsSpan(at), out var rune, out var used);
                Add(CharacterTable.Of(rune.Value).Bidi, rune.Value, at);
                at += used;
            }

            if (isolate is not null && !GoesOn(s + 1))
            {
                Add(BidiClass.PDI, 0, -1);
            }
        }

        bool GoesOn(int span) =>
            span > 0
            && span < text.Spans.Count
            && text.Spans[span].GoesOn
            && text.Spans[span].Isolate is { } own
            && own == text.Spans[span - 1].Isolate;

        var resolved = new byte[classes.Count];
        BidiResolver.Resolve(CollectionsMarshal.AsSpan(classes), CollectionsMarshal.AsSpan(codePoints), baseLevel, resolved);
        return Spread(text.Value.Length, origins, resolved);
    }

    private static byte[] Spread(int length, List<int> origins, byte[] resolved)
    {
        var levels = new byte[length];
        for (var i = 0; i < origins.Count; i++)
        {
            if (origins[i] >= 0)
            {
                levels[origins[i]] = resolved[i];
                if (origins[i] + 1 < length)
                {
                    // A low surrogate goes with its half; any other character is written in its own turn.
                    levels[origins[i] + 1] = resolved[i];
                }
            }
        }

        return levels;
    }
}
