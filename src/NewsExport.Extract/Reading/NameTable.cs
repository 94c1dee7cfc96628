namespace NewsExport.Extract.Reading;

/// <summary>
/// Reads class names and ids by their words, so that <c>authorBox</c>, <c>author_box</c> and <c>post__author-box</c> say the same.
/// Remembers what it read, so it serves one page and one thread.
/// </summary>
internal sealed class NameTable(NameData data)
{
    /// <summary>Words of the longest entry.</summary>
    private const int LongestEntry = 4;

    private const int MostWordsOfId = 3;

    /// <summary>A class attribute longer than this is generated; its beginning says enough.</summary>
    private const int LongestAttribute = 600;

    private readonly Dictionary<string, NameKind>.AlternateLookup<ReadOnlySpan<char>> words = data.Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    private readonly Dictionary<string, NameKind>.AlternateLookup<ReadOnlySpan<char>> tokens = data.Tokens.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    private readonly Dictionary<string, NameKind>.AlternateLookup<ReadOnlySpan<char>> known = new Dictionary<string, NameKind>(
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an id says. One of many words is a heading's text, made an anchor, and says nothing of what it names.</summary>
    public NameKind OfId(string? id) => Beginning(id).Count('-') + Beginning(id).Count('_') >= MostWordsOfId ? NameKind.None : Of(id);

    /// <summary>What an attribute's value says.</summary>
    public NameKind Of(string? attribute)
    {
        var names = Beginning(attribute);
        if (names.Length == 0)
        {
            return NameKind.None;
        }

        if (!known.TryGetValue(names, out var kinds))
        {
            known[names] = kinds = Read(names);
        }

        return kinds;
    }

    /// <summary>What is read of an attribute's value: the parser may give one long value to thousands of elements (HTML 13.2.4.3).</summary>
    public static ReadOnlySpan<char> Beginning(string? attribute) =>
        attribute.AsSpan(0, Math.Min(attribute?.Length ?? 0, LongestAttribute));

    private NameKind Read(ReadOnlySpan<char> attribute)
    {
        var kinds = NameKind.None;
        Span<char> buffer = stackalloc char[LongestAttribute * 2];
        Span<int> starts = stackalloc int[LongestAttribute + 1];
        foreach (var range in attribute.SplitAny(" \t\r\n\f"))
        {
            var token = attribute[range];
            if (token.Length == 0)
            {
                continue;
            }

            var length = Spell(token, buffer, starts, out var count);
            var spelled = buffer[..length];
            if (tokens.TryGetValue(spelled, out var exact))
            {
                kinds |= exact;
            }

            for (var first = SaysNothing(spelled) ? count : 0; first < count; first++)
            {
                for (var last = first; last < count && last < first + LongestEntry; last++)
                {
                    var end = last + 1 < count ? starts[last + 1] - 1 : length;
                    if (words.TryGetValue(spelled[starts[first]..end], out var kind))
                    {
                        kinds |= kind;
                    }
                }
            }
        }

        return kinds;
    }

    private bool SaysNothing(ReadOnlySpan<char> spelled)
    {
        foreach (var prefix in data.Empty)
        {
            if (spelled.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes a token as lower-case words joined by <c>-</c> and notes where each starts.</summary>
    private static int Spell(ReadOnlySpan<char> token, Span<char> buffer, Span<int> starts, out int count)
    {
        var length = 0;
        count = 0;
        var inWord = false;
        for (var index = 0; index < token.Length; index++)
        {
            var letter = token[index];
            if (!char.IsLetterOrDigit(letter))
            {
                inWord = false;
                continue;
            }

            var hump = inWord && char.IsUpper(letter) && char.IsLower(token[index - 1]);
            if (!inWord || hump)
            {
                if (length > 0)
                {
                    buffer[length++] = '-';
                }

                starts[count++] = length;
                inWord = true;
            }

            buffer[length++] = char.ToLowerInvariant(letter);
        }

        return length;
    }
}
