using System.Collections.ObjectModel;

namespace NewsExport.Images;

/// <summary>How pictures are made ready. Validated once, where the command line is read.</summary>
internal sealed record ImageOptions
{
    /// <summary>The most pixels of width and of height; larger pictures are scaled down, smaller ones never up. Default: 1600.</summary>
    public int MaxPixels { get; init; } = 1600;

    /// <summary>Quality of the JPEGs that are written, 1 to 100. Default: 85.</summary>
    public int JpegQuality { get; init; } = 85;

    /// <summary>The most pixels that a file may declare before it is decoded. Default: 100 million.</summary>
    public long MaxDecodedPixels { get; init; } = 100_000_000;

    /// <summary>Font files by name, asked for when a drawing has words. Default: none, the system's fonts draw them.</summary>
    public Func<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> DrawingFonts { get; init; } =
        () => ReadOnlyDictionary<string, ReadOnlyMemory<byte>>.Empty;
}
