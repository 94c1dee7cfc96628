namespace NewsExport.Pipeline;

/// <summary>What the pipeline has to say about a source, one method an id.</summary>
internal static class Diagnostics
{
    /// <summary>NX8001: a picture of the article is not in the document.</summary>
    public static Diagnostic PictureNotKept(string address, string reason) =>
        new("NX8001", Severity.Warning, $"the picture {address} is not kept: {reason}; the document says so in its place");

    /// <summary>NX8002: more pictures than are fetched for one article.</summary>
    public static Diagnostic TooManyPictures(int wanted, int kept) =>
        new(
            "NX8002",
            Severity.Warning,
            $"the article has {wanted} pictures, the first {kept} are kept: more are not fetched for one article"
        );

    /// <summary>NX8003: text is missing behind a paywall.</summary>
    public static Diagnostic Teaser(string source) =>
        new(
            "NX8003",
            Severity.Warning,
            $"{source} shows only the beginning of the article; the document says that text is missing; with a subscription, save the page from the browser and archive the file"
        );

    /// <summary>NX8004: pictures are not written where the document goes to standard output.</summary>
    public static Diagnostic NoPicturesOnStandardOutput() =>
        new(
            "NX8004",
            Severity.Information,
            "Markdown on standard output has no folder for pictures: they are left out; name a folder with --output to keep them"
        );

    /// <summary>NX8005: a picture is in the document, but not as the server has it.</summary>
    public static Diagnostic PictureNotWhole(string address, string note) =>
        new("NX8005", Severity.Warning, $"the picture {address} is kept, but {note}; look at it beside the page");
}
