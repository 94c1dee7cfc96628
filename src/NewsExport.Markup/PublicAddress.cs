namespace NewsExport.Markup;

/// <summary>Addresses that may leave the machine: of the web only, so that a local path is never in an output.</summary>
internal static class PublicAddress
{
    public static string? Of(Uri? url) => url is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? url.AbsoluteUri : null;

    /// <summary>A picture's address as the page writes it: absolute ones of the web, and relative references; never a file, never inlined bytes.</summary>
    public static string? OfReference(string reference)
    {
        if (reference.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }

        // On Unix a reference from the root of a site ("/img/map.png") parses as a file's address too; it is the page's own word.
        return !reference.StartsWith('/') && Uri.TryCreate(reference, UriKind.Absolute, out var url) ? Of(url) : reference;
    }

    /// <summary>What a person calls a source: its address, or the name of its file without folders.</summary>
    public static string OfSource(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var url) && Of(url) is { } address ? address : source.Split('/', '\\')[^1];
}
