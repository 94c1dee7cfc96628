namespace NewsExport;

/// <summary>Addresses that may leave the machine: of the web only, so that a local path is never in an output.</summary>
public static class PublicAddress
{
    public static string? Of(Uri? url) => url is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? url.AbsoluteUri : null;

    /// <summary>Where a link leads: the web, a mailbox, a telephone, or a place of the document itself; null: nowhere outside this machine.</summary>
    public static string? OfLink(string target) =>
        target.StartsWith('#')
        || Uri.TryCreate(target, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" or "mailto" or "tel"
            ? target
            : null;

    /// <summary>
    /// A picture's address as the page writes it: of the web, or beside the page. One that is read from the root or climbs out of the
    /// page's folder may name that folder, so only the file's name is told; a file's address and inlined bytes never are.
    /// </summary>
    public static string? OfReference(string reference)
    {
        if (reference.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }

        // On Unix "/img/map.png" parses as a file's address too.
        if (!reference.StartsWith('/') && Uri.TryCreate(reference, UriKind.Absolute, out var url))
        {
            return Of(url);
        }

        var isOfHost = reference.StartsWith("//", StringComparison.Ordinal) && !reference.StartsWith("///", StringComparison.Ordinal);
        return !isOfHost && (reference.StartsWith('/') || Climbs(reference))
            ? OfSource(Uri.UnescapeDataString(reference.Split('?', '#')[0]))
            : reference;
    }

    /// <summary>What a person calls a source: its address, or the name of its file without folders.</summary>
    public static string OfSource(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out var url) && Of(url) is { } address ? address : source.Split('/', '\\')[^1];

    /// <summary>Words about rights, or the address of a licence; the address of a file of this machine is neither.</summary>
    public static string? OfRights(string? rights) =>
        rights is null || rights.StartsWith('/') || Uri.TryCreate(rights, UriKind.Absolute, out var url) && url.IsFile ? null : rights;

    private static bool Climbs(string reference) =>
        reference.StartsWith("../", StringComparison.Ordinal)
        || reference.Contains("/../", StringComparison.Ordinal)
        || reference.Contains("%2e", StringComparison.OrdinalIgnoreCase)
        || reference.Contains("%2f", StringComparison.OrdinalIgnoreCase);
}
