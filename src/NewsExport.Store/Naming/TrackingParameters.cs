namespace NewsExport.Store.Naming;

/// <summary>Leaves out of an address what only tells where the reader came from. The list is data, beside this file.</summary>
internal sealed class TrackingParameters
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> prefixes = [];

    private TrackingParameters(IEnumerable<string> lines)
    {
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[^1] == '*')
            {
                prefixes.Add(line[..^1]);
            }
            else
            {
                names.Add(line);
            }
        }
    }

    /// <summary>The list that comes with the program.</summary>
    public static TrackingParameters Load()
    {
        using var stream = typeof(TrackingParameters).Assembly.GetManifestResourceStream("tracking-parameters.txt")!;
        using var reader = new StreamReader(stream);
        return new TrackingParameters(reader.ReadToEnd().Split('\n'));
    }

    /// <summary>The address without tracking parameters and without fragment.</summary>
    public string Remove(Uri address)
    {
        var bare = address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        var kept = address
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !IsTracking(pair.Split('=', 2)[0]));
        var query = string.Join('&', kept);
        return query.Length == 0 ? bare : $"{bare}?{query}";
    }

    private bool IsTracking(string name) =>
        names.Contains(name) || prefixes.Exists(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
