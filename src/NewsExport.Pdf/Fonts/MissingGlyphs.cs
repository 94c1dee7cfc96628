namespace NewsExport.Pdf.Fonts;

/// <summary>What a text asked for and no font could draw. Each paragraph has one; what is drawn of them is added up to the article's.</summary>
internal sealed class MissingGlyphs
{
    private static readonly SortedDictionary<int, int> None = [];

    private SortedDictionary<int, int>? _counts;

    /// <summary>Characters, missing ones included; spaces and invisible ones are not counted, and an emoji that is named is one.</summary>
    public long Characters { get; private set; }

    /// <summary>Characters that have no glyph anywhere.</summary>
    public long Missing { get; private set; }

    /// <summary>Emoji that no font draws and that are named instead; not among the missing.</summary>
    public long Named { get; private set; }

    /// <summary>Each missing code point with its count, in code point order.</summary>
    public IReadOnlyDictionary<int, int> ByCodePoint => _counts ?? None;

    /// <summary>Share of the text that cannot be drawn, 0 to 1.</summary>
    public double Share => Characters == 0 ? 0 : (double)Missing / Characters;

    internal void Count(long characters) => Characters += characters;

    internal void AddNamed() => Named++;

    internal void Add(int codePoint, int count = 1)
    {
        Missing += count;
        _counts ??= [];
        _counts[codePoint] = _counts.GetValueOrDefault(codePoint) + count;
    }

    internal void Add(MissingGlyphs other)
    {
        Characters += other.Characters;
        Named += other.Named;
        foreach (var (codePoint, count) in other.ByCodePoint)
        {
            Add(codePoint, count);
        }
    }
}
