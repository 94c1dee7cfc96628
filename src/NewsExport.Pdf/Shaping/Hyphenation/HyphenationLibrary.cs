using System.Collections.Concurrent;

namespace NewsExport.Pdf.Shaping.Hyphenation;

/// <summary>Patterns by language, read when the first paragraph of the language asks. May be shared by threads.</summary>
internal sealed class HyphenationLibrary
{
    private readonly ConcurrentDictionary<string, HyphenationPatterns?> _byLanguage = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<HyphenationPatterns?>> _byFile = new(StringComparer.Ordinal);

    /// <summary>The patterns of a BCP 47 tag; null where the language has none here: its words stay whole.</summary>
    public HyphenationPatterns? For(string? language) => language is null ? null : _byLanguage.GetOrAdd(language, Find);

    private HyphenationPatterns? Find(string language)
    {
        var tag = language.ToLowerInvariant();
        var primary = tag.Split('-', '_')[0];
        var file = primary switch
        {
            // Americans and Britons break differently; most English outside the Americas follows Britain.
            "en" when tag.Length > 2 && !tag.EndsWith("us", StringComparison.Ordinal) && !tag.EndsWith("ca", StringComparison.Ordinal) =>
                "en-gb",
            "en" => "en-us",
            // The pattern files of the two written forms of Norwegian are one.
            "no" or "nn" => "nb",
            _ => primary,
        };
        return _byFile.GetOrAdd(file, static name => new Lazy<HyphenationPatterns?>(() => Read(name))).Value;
    }

    private static HyphenationPatterns? Read(string name)
    {
        using var stream = typeof(HyphenationLibrary).Assembly.GetManifestResourceStream($"hyphenation/{name}.txt");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return new HyphenationPatterns(reader);
    }
}
