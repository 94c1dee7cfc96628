namespace NewsExport.Pdf.Fonts;

/// <summary>What an article asked for and no font could draw; the caller keeps one account an article and weighs it.</summary>
internal sealed class MissingGlyphs
{
    private readonly SortedDictionary<int, int> _counts = [];

    /// <summary>Characters shaped, missing ones included; spaces and invisible ones are not counted.</summary>
    public long Characters { get; private set; }

    /// <summary>Characters that have no glyph anywhere.</summary>
    public long Missing { get; private set; }

    /// <summary>Emoji that no font draws and that are named instead; not among the missing.</summary>
    public long Named { get; private set; }

    /// <summary>Each missing code point with its count, in code point order.</summary>
    public IReadOnlyDictionary<int, int> ByCodePoint => _counts;

    /// <summary>Share of the text that cannot be drawn, 0 to 1.</summary>
    public double Share => Characters == 0 ? 0 : (double)Missing / Characters;

    /// <summary>Takes over what a trial counted that has become the setting.</summary>
    internal void Add(MissingGlyphs trial)
    {
        Characters += trial.Characters;
        Missing += trial.Missing;
        Named += trial.Named;
        foreach (var (codePoint, count) in trial._counts)
        {
            _counts[codePoint] = _counts.GetValueOrDefault(codePoint) + count;
        }
    }

    internal void Count(long characters) => Characters += characters;

    internal void Add(int codePoint, bool isNamed)
    {
        if (isNamed)
        {
            Named++;
            return;
        }

        Missing++;
        _counts[codePoint] = _counts.GetValueOrDefault(codePoint) + 1;
    }
}
