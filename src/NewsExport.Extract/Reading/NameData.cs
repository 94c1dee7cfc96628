namespace NewsExport.Extract.Reading;

/// <summary>The words of <c>names.txt</c>, read once.</summary>
internal sealed class NameData
{
    public NameData()
    {
        var byWords = new Dictionary<string, NameKind>(StringComparer.Ordinal);
        var byToken = new Dictionary<string, NameKind>(StringComparer.Ordinal);
        var empty = new List<string>();
        foreach (var (section, line) in DataFile.Read(typeof(NameTable), "names.txt"))
        {
            if (section == nameof(NameKind.None))
            {
                empty.Add(line);
                continue;
            }

            var kind = Enum.Parse<NameKind>(section);
            var exact = line.StartsWith('=');
            var table = exact ? byToken : byWords;
            var entry = exact ? line[1..] : line;
            table[entry] = table.GetValueOrDefault(entry) | kind;
        }

        Words = byWords;
        Tokens = byToken;
        Empty = [.. empty];
    }

    /// <summary>Runs of words as they stand in a name.</summary>
    public Dictionary<string, NameKind> Words { get; }

    /// <summary>Whole names.</summary>
    public Dictionary<string, NameKind> Tokens { get; }

    /// <summary>Beginnings of names that say nothing.</summary>
    public string[] Empty { get; }
}
