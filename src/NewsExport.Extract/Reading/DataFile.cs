namespace NewsExport.Extract.Reading;

/// <summary>Lists that are data, embedded beside the code that reads them: sections in brackets, an entry a line, reasons after <c>#</c>.</summary>
internal static class DataFile
{
    public static IReadOnlyList<DataLine> Read(Type reader, string name)
    {
        var resource = reader.Namespace + "." + name;
        using var stream =
            reader.Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var lines = new StreamReader(stream);
        var entries = new List<DataLine>();
        var section = "";
        while (lines.ReadLine() is { } line)
        {
            var end = line.IndexOf(" #", StringComparison.Ordinal);
            var entry = (end >= 0 ? line[..end] : line).Trim();
            if (entry.Length == 0 || entry[0] == '#')
            {
                continue;
            }

            if (entry[0] == '[')
            {
                section = entry[1..entry.IndexOf(']', StringComparison.Ordinal)];
                continue;
            }

            entries.Add(new DataLine(section, entry));
        }

        return entries;
    }
}
