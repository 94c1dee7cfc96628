using System.Globalization;
using System.Text;
using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Pdf.Shaping.Emoji;

/// <summary>The short names of emoji in one language (Names/, from Unicode's CLDR): what stands in the text where no font can draw them.</summary>
internal sealed class EmojiNames
{
    /// <summary>Of the signs of a sequence without a name of its own this many are named: more would never be shown.</summary>
    private const int MostSigns = 4;

    private readonly Dictionary<string, string> _names;
    private readonly string _comma;

    private EmojiNames(Dictionary<string, string> names)
    {
        _names = names;
        var script = CharacterTable.Of(Rune.GetRuneAt(names["\U0001F600"], 0).Value).Bidi;
        RightToLeft = script is BidiClass.R or BidiClass.AL;
        _comma = script is BidiClass.AL ? "، " : ", ";
    }

    /// <summary>The direction of the language, even of a name that begins with a foreign letter.</summary>
    public bool RightToLeft { get; }

    /// <summary>All emoji that have names, selectors left out.</summary>
    public IReadOnlyCollection<string> Sequences => _names.Keys;

    /// <summary>True for a sign that is an emoji or can be part of one.</summary>
    public bool Knows(int codePoint)
    {
        Span<char> sign = stackalloc char[2];
        var length = new Rune(codePoint).EncodeToUtf16(sign);
        return EmojiSequence.IsRegional(codePoint) || _names.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(sign[..length]);
    }

    /// <summary>The name of an emoji, of its signs where it has none of its own.</summary>
    public string Of(ReadOnlySpan<char> sequence)
    {
        var plain = EmojiSequence.Plain(sequence);
        if (_names.TryGetValue(plain, out var name))
        {
            return name;
        }

        var signs = plain.Split('\u200D', MostSigns + 1, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(_comma, signs.Take(MostSigns).Select(NameOf));
    }

    /// <summary>Null where the language has no names here.</summary>
    public static EmojiNames? Read(string language)
    {
        using var stream = typeof(EmojiNames).Assembly.GetManifestResourceStream($"emoji/{language}.txt");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, string>(2000, StringComparer.Ordinal);
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

        return new EmojiNames(names);
    }

    /// <summary>A flag that is no country's says its letters; of a flag with tags that nobody named the flag is said.</summary>
    private string NameOf(string sign) =>
        _names.GetValueOrDefault(sign)
        ?? EmojiSequence.Region(sign)
        ?? _names.GetValueOrDefault(Rune.GetRuneAt(sign, 0).ToString())
        ?? sign;
}
