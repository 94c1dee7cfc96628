using System.Net;

namespace NewsExport.Pipeline;

/// <summary>How sources and their pictures are fetched.</summary>
public sealed record NetworkOptions
{
    /// <summary>No connection at all. Default: false.</summary>
    public bool Offline { get; init; }

    /// <summary>One resource with its redirects. Default: 60 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a passing failure is tried again, 0 to 10. Default: 2.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Null: the program's own name and version.</summary>
    public string? UserAgent { get; init; }

    /// <summary>Request headers of the user's own; Authorization and Cookie stay with the origin that was named.</summary>
    public ValueList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>The most bytes of one resource, decoded, local files too. Default: 50 MB.</summary>
    public long MaxBytes { get; init; } = 50_000_000;

    /// <summary>Networks that may be reached although they are not public. Default: none.</summary>
    public ValueList<IPNetwork> AllowPrivate { get; init; } = [];

    /// <summary>The address that local pages and standard input are read as. Null: none is known.</summary>
    public Uri? BaseUrl { get; init; }
}
