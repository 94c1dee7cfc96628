using NewsExport.Extract.Building;
using NewsExport.Extract.PlainText;

namespace NewsExport.Extract;

/// <summary>Tells plain text and Markdown from HTML: by media type, else by the ending of the source's path.</summary>
internal static class TextSource
{
    /// <summary>The article of a text; null: the capture is a page.</summary>
    public static BuiltArticle? Read(Capture capture) =>
        capture.MediaType switch
        {
            "text/plain" => IsMarkdown(capture) ? new MarkdownReader().Read(capture) : new PlainTextReader().Read(capture),
            "text/markdown" or "text/x-markdown" => new MarkdownReader().Read(capture),
            null or "application/octet-stream" when IsMarkdown(capture) => new MarkdownReader().Read(capture),
            null or "application/octet-stream" when Ends(capture, ".txt", ".text") => new PlainTextReader().Read(capture),
            _ => null,
        };

    private static bool IsMarkdown(Capture capture) => Ends(capture, ".md", ".markdown");

    private static bool Ends(Capture capture, string one, string other)
    {
        var path = capture.Source.Path ?? capture.FinalUrl?.AbsolutePath ?? "";
        return path.EndsWith(one, StringComparison.OrdinalIgnoreCase) || path.EndsWith(other, StringComparison.OrdinalIgnoreCase);
    }
}
