using NewsExport.Extract.Building;
using NewsExport.Extract.PlainText;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract;

/// <summary>Tells plain text and Markdown from HTML: by media type, else by the ending of the source's path.</summary>
internal static class TextSource
{
    /// <summary>The article of a text; null: the capture is a page.</summary>
    public static BuiltArticle? Read(Capture capture, PageReader pages, CancellationToken cancellationToken)
    {
        var isUnnamed = capture.MediaType is null or "application/octet-stream";
        if (
            capture.MediaType is "text/markdown" or "text/x-markdown"
            || ((isUnnamed || capture.MediaType == "text/plain") && IsMarkdown(capture))
        )
        {
            return new MarkdownReader(pages, Decoder()).Read(capture, cancellationToken);
        }

        return capture.MediaType == "text/plain" || (isUnnamed && Ends(capture, ".txt", ".text"))
            ? new PlainTextReader(Decoder()).Read(capture)
            : null;
    }

    private static CharacterDecoder Decoder() => new(new EncodingLabels());

    private static bool IsMarkdown(Capture capture) => Ends(capture, ".md", ".markdown");

    private static bool Ends(Capture capture, string one, string other)
    {
        var path = capture.Source.Path ?? capture.FinalUrl?.AbsolutePath ?? "";
        return path.EndsWith(one, StringComparison.OrdinalIgnoreCase) || path.EndsWith(other, StringComparison.OrdinalIgnoreCase);
    }
}
