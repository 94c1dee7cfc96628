namespace NewsExport.Pdf.Styling;

/// <summary>Numbers the addresses that an article links to; the same address has the same number.</summary>
internal sealed class LinkRegister
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Words, string Address)> _entries = [];

    /// <summary>In the order of their numbers, with the words that first carried the address.</summary>
    public IReadOnlyList<(string Words, string Address)> Entries => _entries;

    public int NumberOf(string address, string words)
    {
        if (!_numbers.TryGetValue(address, out var number))
        {
            _entries.Add((words, address));
            number = _entries.Count;
            _numbers.Add(address, number);
        }

        return number;
    }
}
