namespace NewsExport.Pdf.Shaping.Hyphenation;

/// <summary>
/// Liang's algorithm (Word Hy-phen-a-tion by Com-put-er, 1983): patterns in a trie kept in flat arrays, each with the levels it votes for between letters;
/// odd levels allow a hyphen. Words are remembered. Not for several threads at once.
/// </summary>
internal sealed class HyphenationPatterns
{
    private const char Edge = '.';

    /// <summary>Longer words are not remembered (a bit a letter), nor more words than this.</summary>
    private const int LongestKeptWord = 64;
    private const int MostKeptWords = 20_000;

    private readonly List<char> _letter;
    private readonly List<int> _child;
    private readonly List<int> _sibling;

    // Where in the votes those of a node begin, with their number first; 0: it has none.
    private readonly List<int> _levels;
    private readonly List<byte> _votes = [0];
    private readonly Dictionary<string, byte[]> _exceptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> _known = new(StringComparer.Ordinal);

    /// <summary>Reads TeX's plain notation, one pattern a line (<c>.ach4</c>); after an equals sign a whole word with its only hyphens (<c>=ta-ble</c>).</summary>
    public HyphenationPatterns(TextReader source)
    {
        // Thousands of patterns: objects for each would take more time than all else here, and megabytes.
        var text = source.ReadToEnd();
        var capacity = 1 + (text.Length / 3);
        (_letter, _child, _sibling, _levels) = (new(capacity), new(capacity), new(capacity), new(capacity));
        AddNode('\0', sibling: 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith('='))
            {
                AddException(line[1..].ToString());
            }
            else if (line.Length > 0)
            {
                AddPattern(line);
            }
        }
    }

    /// <summary>Marks the places of a lower-case word before which a hyphen may stand. <paramref name="allowed"/> has one entry a letter.</summary>
    public void Find(ReadOnlySpan<char> word, Span<bool> allowed)
    {
        if (word.Length > LongestKeptWord)
        {
            Search(word, allowed);
            return;
        }

        if (!_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var places))
        {
            Search(word, allowed);
            places = Remember(word, allowed);
        }

        for (var i = 0; i < word.Length; i++)
        {
            allowed[i] = ((places >> i) & 1) == 1;
        }
    }

    private ulong Remember(ReadOnlySpan<char> word, ReadOnlySpan<bool> allowed)
    {
        ulong places = 0;
        for (var i = 0; i < word.Length; i++)
        {
            places |= allowed[i] ? 1UL << i : 0;
        }

        if (_known.Count >= MostKeptWords)
        {
            _known.Clear();
        }

        _known.Add(word.ToString(), places);
        return places;
    }

    private void Search(ReadOnlySpan<char> word, Span<bool> allowed)
    {
        allowed.Clear();
        if (_exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var fixedLevels))
        {
            Take(fixedLevels, allowed);
            return;
        }

        Span<byte> levels = word.Length < 128 ? stackalloc byte[word.Length + 3] : new byte[word.Length + 3];
        levels.Clear();
        // The word stands between two edges: position 0 is the edge, 1 the first letter.
        for (var start = 0; start < word.Length + 2; start++)
        {
            Vote(word, start, levels[start..]);
        }

        for (var i = 1; i < word.Length; i++)
        {
            allowed[i] = (levels[i + 1] & 1) == 1;
        }
    }

    private void Vote(ReadOnlySpan<char> word, int start, Span<byte> levels)
    {
        var node = 0;
        for (var at = start; at < word.Length + 2; at++)
        {
            node = Follow(node, at == 0 || at == word.Length + 1 ? Edge : word[at - 1]);
            if (node == 0)
            {
                return;
            }

            var votes = _levels[node];
            for (var i = 0; i < _votes[votes]; i++)
            {
                levels[i] = Math.Max(levels[i], _votes[votes + 1 + i]);
            }
        }
    }

    private int Follow(int node, char letter)
    {
        var next = _child[node];
        while (next != 0 && _letter[next] != letter)
        {
            next = _sibling[next];
        }

        return next;
    }

    private void AddPattern(ReadOnlySpan<char> pattern)
    {
        var node = 0;
        var number = _votes.Count;
        _votes.Add(1);
        _votes.Add(0);
        foreach (var c in pattern)
        {
            if (c is >= '0' and <= '9')
            {
                _votes[^1] = (byte)(c - '0');
                continue;
            }

            node = Step(node, c);
            _votes.Add(0);
            _votes[number]++;
        }

        _levels[node] = number;
    }

    private int Step(int node, char letter)
    {
        if (Follow(node, letter) is var known and not 0)
        {
            return known;
        }

        AddNode(letter, _child[node]);
        _child[node] = _letter.Count - 1;
        return _letter.Count - 1;
    }

    private void AddNode(char letter, int sibling)
    {
        _letter.Add(letter);
        _child.Add(0);
        _sibling.Add(sibling);
        _levels.Add(0);
    }

    private void AddException(string broken)
    {
        var word = broken.Replace("-", "", StringComparison.Ordinal);
        var marks = new byte[word.Length + 1];
        var at = 0;
        foreach (var c in broken)
        {
            if (c == '-')
            {
                marks[at] = 1;
            }
            else
            {
                at++;
            }
        }

        _exceptions[word] = marks;
    }

    private static void Take(byte[] marks, Span<bool> allowed)
    {
        for (var i = 0; i < allowed.Length; i++)
        {
            allowed[i] = marks[i] == 1;
        }
    }
}
