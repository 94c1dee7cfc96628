using NewsExport.Fetch.Sniffing;

namespace NewsExport.Fetch.Local;

/// <summary>Pictures that stand beside a local page. Never reads a file outside the page's folder, whatever links lead there.</summary>
internal sealed class LocalAssets(FetchOptions options)
{
    /// <summary>The bytes of a file in or below the page's folder.</summary>
    /// <param name="pagePath">Absolute path of the page.</param>
    /// <param name="reference">As the page writes it, relative.</param>
    public Outcome<Payload> Read(string pagePath, string reference)
    {
        var folder = RealPath.Resolve(Path.GetDirectoryName(pagePath) ?? pagePath);
        if (folder is null)
        {
            return Failures.NotFound(reference);
        }

        foreach (var name in Names(reference))
        {
            var file = RealPath.Resolve(Path.Combine(folder, name));
            if (file is not null && File.Exists(file))
            {
                return RealPath.IsInside(file, folder) ? Read(file) : Failures.OutsideFolder();
            }
        }

        return Failures.NotFound("The picture");
    }

    private Outcome<Payload> Read(string file)
    {
        // Also what is no file at all, a pipe for one: opening it could wait for ever.
        if (new FileInfo(file).Length == 0)
        {
            return Failures.Empty("The picture");
        }

        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > options.MaxBytes)
            {
                return Failures.TooLarge("The picture", options.MaxBytes);
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new Payload(bytes, []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failures.Unreadable("The picture", "the file cannot be read");
        }
    }

    // Saved pages write the name as a URL; some keep a question mark in the file's own name.
    private static IEnumerable<string> Names(string reference)
    {
        var withoutFragment = reference.Split('#')[0];
        yield return Uri.UnescapeDataString(withoutFragment.Split('?')[0]);
        yield return Uri.UnescapeDataString(withoutFragment);
        yield return reference;
    }
}
