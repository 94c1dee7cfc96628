using System.Runtime.InteropServices;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace NewsExport.Pdf.Shaping;

/// <summary>
/// Shapes text in one font, script, direction and set of features, and remembers words. Not for several threads at once.
/// </summary>
internal sealed class GlyphShaper(LoadedFont font, FeatureSet features, uint script, string? language, bool rightToLeft, Buffer buffer)
{
    /// <summary>Words above this length are not remembered, nor more than this many.</summary>
    private const int LongestKeptWord = 40;
    private const int MostKeptWords = 20_000;

    private readonly bool _isCjk = ParagraphScripts.System(script) == WritingSystem.Cjk;
    private readonly Feature[] _features = features.ToFeatures();
    private readonly Language _language = language is null ? Language.Default : new Language(language);
    private readonly Dictionary<string, ShapedGlyph[]> _words = new(StringComparer.Ordinal);

    public LoadedFont Font => font;

    /// <summary>Shapes <paramref name="text"/>[start..end) in its context and adds the glyphs in visual order, clusters counted from the text's start.</summary>
    public void Shape(ReadOnlySpan<char> text, int start, int end, List<ShapedGlyph> into)
    {
        // A paragraph that outlives its shaper would otherwise end the process inside native code.
        ObjectDisposedException.ThrowIf(buffer.Handle == nint.Zero, this);
        buffer.ClearContents();
        buffer.AddUtf16(text, start, end - start);
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = script;
        buffer.Language = _language;
        var first = into.Count;
        font.Engine.Shape(buffer, _features);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        for (var i = 0; i < infos.Length; i++)
        {
            ref readonly var info = ref infos[i];
            ref readonly var position = ref positions[i];
            var isUnsafe = info.GlyphFlags.HasFlag(GlyphFlags.UnsafeToBreak);
            into.Add(
                new ShapedGlyph((ushort)info.Codepoint, (int)info.Cluster, position.XAdvance, position.XOffset, position.YOffset, isUnsafe)
            );
        }

        if (_isCjk)
        {
            CjkSpacing.Tighten(text, CollectionsMarshal.AsSpan(into)[first..], font);
        }
    }

    /// <summary>Shapes a word without its context; clusters count from the word's start. The result must not be changed.</summary>
    public ShapedGlyph[] ShapeWord(ReadOnlySpan<char> word)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        var glyphs = new List<ShapedGlyph>(word.Length);
        Shape(word, 0, word.Length, glyphs);
        var shaped = glyphs.ToArray();
        if (word.Length <= LongestKeptWord)
        {
            if (_words.Count >= MostKeptWords)
            {
                _words.Clear();
            }

            _words.Add(word.ToString(), shaped);
        }

        return shaped;
    }

    /// <summary>Shapes the words of <paramref name="text"/>[start..end) one by one, with clusters counted from the text's start.</summary>
    public void ShapeWords(ReadOnlySpan<char> text, int start, int end, List<ShapedGlyph> into)
    {
        for (var at = start; at < end; )
        {
            var stop = WordEnd(text, at, end);
            foreach (var glyph in ShapeWord(text[at..stop]))
            {
                into.Add(glyph with { Cluster = glyph.Cluster + at });
            }

            at = stop;
        }
    }

    /// <summary>End of the word or of the single space at <paramref name="start"/>; always beyond it.</summary>
    private static int WordEnd(ReadOnlySpan<char> text, int start, int limit)
    {
        if (text[start] == ' ')
        {
            return start + 1;
        }

        var space = text[start..limit].IndexOf(' ');
        return space < 0 ? limit : start + space;
    }
}
