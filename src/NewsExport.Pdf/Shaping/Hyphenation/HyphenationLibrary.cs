namespace NewsExport.Pdf.Shaping.Hyphenation;

/// <summary>Patterns by language, read when the first paragraph of the language asks. Not for several threads at once.</summary>
internal sealed class HyphenationLibrary
{
    private readonly Dictionary<string, HyphenationPatterns?> _byLanguage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HyphenationPatterns?> _byFile = new(StringComparer.Ordinal);

    /// <summary>The patterns of a BCP 47 tag; null where the language has none here: its words stay whole.</summary>
    public HyphenationPatterns? For(string? language)
    {
        if (language is null)
        {
            return null;
        }

        if (!_byLanguage.TryGetValue(language, out var patterns))
        {
            patterns = Find(language);
            _byLanguage.Add(language, patterns);
        }

        return patterns;
    }

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
        if (!_byFile.TryGetValue(file, out var patterns))
        {
            patterns = Read(file);
            _byFile.Add(file, patterns);
        }

        return patterns;
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
