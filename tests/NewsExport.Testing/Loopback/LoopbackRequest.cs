namespace NewsExport.Testing.Loopback;

/// <summary>A request as it came in.</summary>
/// <param name="Target">Path and query, as sent.</param>
/// <param name="Headers">By lower-case name; of two with one name the last.</param>
public sealed record LoopbackRequest(string Target, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The header's value, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name.ToLowerInvariant());
}
