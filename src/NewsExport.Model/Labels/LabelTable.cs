namespace NewsExport;

/// <summary>Reads <c>labels.txt</c>, the table of words by language.</summary>
internal static class LabelTable
{
    public static Dictionary<string, Labels> Read()
    {
        using var stream = typeof(LabelTable).Assembly.GetManifestResourceStream("labels.txt")!;
        using var reader = new StreamReader(stream);
        var tables = new Dictionary<string, Labels>(StringComparer.Ordinal);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                words = new Dictionary<string, string>(StringComparer.Ordinal);
                var language = line.Trim('[', ']');
                tables.Add(language, new Labels(language, words));
            }
            else if (!line.StartsWith('#') && line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
            {
                words.Add(line[..colon], line[(colon + 2)..]);
            }
        }

        return tables;
    }
}
