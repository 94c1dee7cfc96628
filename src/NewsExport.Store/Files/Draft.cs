namespace NewsExport.Store.Files;

/// <summary>One document being rendered: its bytes go to a pending file, the pictures beside it wait for it.</summary>
internal sealed class Draft(PendingFile file, string assetFolder) : IRenderTarget, IDisposable
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> assets = new(StringComparer.Ordinal);

    public Stream Content => file.Content;

    public string AssetFolder => assetFolder;

    /// <summary>The pictures by name; they must stand in <see cref="AssetFolder"/>, because the document says so.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Assets => assets;

    public PendingFile File => file;

    public ValueTask AddAssetAsync(string fileName, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!string.Equals(fileName, Naming.FileNames.Clean(fileName), StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{fileName}' is not the name of one file", nameof(fileName));
        }

        assets.TryAdd(fileName, bytes);
        return ValueTask.CompletedTask;
    }

    public void Dispose() => file.Dispose();
}
