namespace NewsExport.Extract;

/// <summary>Everything that extraction tells about an article that it gives: one method an id.</summary>
internal static class Diagnostics
{
    /// <summary>NX3001: what is kept is not the whole article.</summary>
    public static Diagnostic Teaser(string place) =>
        new(
            "NX3001",
            Severity.Warning,
            $"{place} shows only the beginning of its article and keeps the rest for subscribers; sign in with a browser, save the page, and archive the saved file"
        );
}
