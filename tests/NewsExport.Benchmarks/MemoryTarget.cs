namespace NewsExport.Benchmarks;

/// <summary>Takes a document and keeps it in memory.</summary>
internal sealed class MemoryTarget : IRenderTarget
{
    public Stream Content { get; } = new MemoryStream();

    public string AssetFolder => "benchmark.files";

    public ValueTask AddAssetAsync(string fileName, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        ValueTask.CompletedTask;
}
