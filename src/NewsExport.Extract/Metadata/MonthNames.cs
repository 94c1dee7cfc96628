namespace NewsExport.Extract.Metadata;

/// <summary>Names of months in many languages, read once from the table beside this file.</summary>
internal static class MonthNames
{
    private static readonly Dictionary<string, Month> Names = Load();

    /// <summary>The month that a word names, or null.</summary>
    public static Month? Find(string word) => Names.TryGetValue(word.ToLowerInvariant().TrimEnd('.'), out var month) ? month : null;

    private static Dictionary<string, Month> Load()
    {
        using var stream = typeof(MonthNames).Assembly.GetManifestResourceStream("NewsExport.Extract.Metadata.months.tsv")!;
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, Month>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var number, var words])
            {
                continue;
            }

            var month = new Month(int.Parse(number.TrimStart('j'), System.Globalization.CultureInfo.InvariantCulture), number[0] == 'j');
            foreach (var name in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                names.TryAdd(name.Replace('_', ' '), month);
            }
        }

        return names;
    }
}

/// <summary>A month.</summary>
/// <param name="IsSolarHijri">Of the Iranian calendar.</param>
internal sealed record Month(int Number, bool IsSolarHijri);
