using System.Collections.Concurrent;

namespace NewsExport.Pdf.Shaping.Emoji;

/// <summary>Names of emoji by language, read when the first emoji without a glyph asks. May be shared by threads.</summary>
internal sealed class EmojiLibrary
{
    private readonly ConcurrentDictionary<string, EmojiNames?> _names = new(StringComparer.Ordinal);

    /// <summary>Every emoji has one of these.</summary>
    public EmojiNames English => _names.GetOrAdd("en", EmojiNames.Read)!;

    /// <summary>The names in the language; null: it has none here.</summary>
    public EmojiNames? Of(string? language) =>
        language?.ToLowerInvariant() switch
        {
            null => null,
            "zh-tw" or "zh-hk" or "zh-mo" => _names.GetOrAdd("zh-hant", EmojiNames.Read),
            var tag when tag.StartsWith("zh-hant", StringComparison.Ordinal) => _names.GetOrAdd("zh-hant", EmojiNames.Read),
            var tag => _names.GetOrAdd(tag.Split('-', '_')[0], EmojiNames.Read),
        };
}
