namespace NewsExport.Fetch.Http;

/// <summary>A resource as it came over the network, content coding undone.</summary>
internal sealed record WebResource
{
    public required Uri FinalUrl { get; init; }

    public required ValueList<Uri> Redirects { get; init; }

    public required int Status { get; init; }

    public required ContentType Type { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    public required ValueList<string> Allowances { get; init; }

    public ValueList<Diagnostic> Diagnostics { get; init; } = [];
}
