using Buffer = HarfBuzzSharp.Buffer;

namespace NewsExport.Pdf.Shaping;

/// <summary>One <see cref="GlyphShaper"/> for each combination of font, features, script, language and direction, with one buffer for all.</summary>
internal sealed class GlyphShapers : IDisposable
{
    private readonly Dictionary<Key, GlyphShaper> _shapers = [];
    private readonly Buffer _buffer = new();

    public GlyphShaper Get(LoadedFont font, FeatureSet features, uint script, string? language, bool rightToLeft)
    {
        var key = new Key(font, features, script, language, rightToLeft);
        if (!_shapers.TryGetValue(key, out var shaper))
        {
            shaper = new GlyphShaper(font, features, script, language, rightToLeft, _buffer);
            _shapers.Add(key, shaper);
        }

        return shaper;
    }

    public void Dispose() => _buffer.Dispose();

    private readonly record struct Key(LoadedFont Font, FeatureSet Features, uint Script, string? Language, bool RightToLeft);
}
