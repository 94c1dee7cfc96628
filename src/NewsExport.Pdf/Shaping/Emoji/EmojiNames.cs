using System.Globalization;
using System.Text;

namespace NewsExport.Pdf.Shaping.Emoji;

/// <summary>The short names of emoji in one language (Names/, from Unicode's CLDR): what stands in the text where no font can draw them.</summary>
internal sealed class EmojiNames
{
    private readonly Dictionary<string, string> _names;

    private EmojiNames(Dictionary<string, string> names, bool rightToLeft)
    {
        _names = names;
        RightToLeft = rightToLeft;
    }

    /// <summary>The direction in which the names are written.</summary>
    public bool RightToLeft { get; }

    /// <summary>True for what can be part of a named emoji, so that it is named rather than missed.</summary>
    public bool Knows(int codePoint) => EmojiSequence.IsRegional(codePoint) || _names.ContainsKey(char.ConvertFromUtf32(codePoint));

    /// <summary>The name of a whole sequence, of its parts where it has none of its own; null: nobody named it.</summary>
    public string? Of(ReadOnlySpan<char> sequence)
    {
        var plain = EmojiSequence.Plain(sequence);
        if (_names.TryGetValue(plain, out var name))
        {
            return name;
        }

        if (EmojiSequence.Region(plain) is { } region)
        {
            return region;
        }

        var parts = new StringBuilder();
        foreach (var part in plain.Split('\u200D'))
        {
            if (part.Length == 0 || (!_names.TryGetValue(part, out var word) && !_names.TryGetValue(EmojiSequence.First(part), out word)))
            {
                return null;
            }

            parts.Append(parts.Length == 0 ? "" : ", ").Append(word);
        }

        return parts.Length == 0 ? null : parts.ToString();
    }

    /// <summary>A letter of the kind that the names are written in.</summary>
    public int Sample => Rune.GetRuneAt(_names["\U0001F600"], 0).Value;

    /// <summary>Null where the language has no names here.</summary>
    public static EmojiNames? Read(string language)
    {
        using var stream = typeof(EmojiNames).Assembly.GetManifestResourceStream($"emoji/{language}.txt");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, string>(1500, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var sequence = new StringBuilder();
            foreach (var part in line.AsSpan(0, space).ToString().Split('-'))
            {
                sequence.Append(char.ConvertFromUtf32(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            }

            names[sequence.ToString()] = line[(space + 1)..];
        }

        return new EmojiNames(names, language is "ar" or "fa" or "ur" or "he");
    }
}
