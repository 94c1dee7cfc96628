namespace NewsExport.Markup.Epub;

/// <summary>The pictures of a book: one file for equal bytes, written as soon as the chapter that shows them is done.</summary>
internal sealed class EpubPictures
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<PreparedImage> waiting = [];

    /// <summary>Some picture is in the book.</summary>
    public bool HasAny => known.Count > 0;

    /// <summary>The address of a picture, seen from a chapter.</summary>
    public string Add(PreparedImage picture)
    {
        var address = $"images/{picture.Sha256[..Math.Min(picture.Sha256.Length, 24)]}{picture.Extension}";
        if (known.Add(address))
        {
            waiting.Add(picture);
        }

        return address;
    }

    /// <summary>Writes what came since the last time.</summary>
    public async ValueTask WriteAsync(EpubPackage package, ZipWriter zip, CancellationToken cancellationToken)
    {
        foreach (var picture in waiting)
        {
            var address = Add(picture);
            package.AddResource(address, picture.MediaType);
            await zip.AddAsync(ZipEntry.Stored(EpubPackage.Folder + address, picture.Bytes!.Value), cancellationToken)
                .ConfigureAwait(false);
        }

        waiting.Clear();
    }
}
