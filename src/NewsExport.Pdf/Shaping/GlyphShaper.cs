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

    private readonly Feature[] _features = features.ToFeatures();
    private readonly Language? _language = language is null ? null : new Language(language);
    private readonly Dictionary<string, ShapedGlyph[]> _words = new(StringComparer.Ordinal);

    public LoadedFont Font => font;

    public bool RightToLeft => rightToLeft;

    /// <summary>Shapes <paramref name="text"/>[start..end) in its context and adds the glyphs in visual order, clusters counted from the text's start.</summary>
    public void Shape(ReadOnlySpan<char> text, int start, int end, List<ShapedGlyph> into)
    {
        buffer.ClearContents();
        buffer.AddUtf16(text, start, end - start);
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = script;
        if (_language is not null)
        {
            buffer.Language = _language;
        }
        else
        {
            buffer.Language = Language.Default;
        }

        font.Engine.Shape(buffer, _features);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        for (var i = 0; i < infos.Length; i++)
        {
            ref readonly var position = ref positions[i];
            into.Add(
                new ShapedGlyph(
                    (ushort)infos[i].Codepoint,
                    (int)infos[i].Cluster,
                    position.XAdvance,
                    position.XOffset,
                    position.YOffset,
                    infos[i].GlyphFlags.HasFlag(GlyphFlags.UnsafeToBreak)
                )
            );
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
}
