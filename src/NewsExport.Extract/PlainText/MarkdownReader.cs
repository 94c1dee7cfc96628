using NewsExport.Extract.Building;

namespace NewsExport.Extract.PlainText;

/// <summary>Reads Markdown as an article, front matter included.</summary>
internal sealed class MarkdownReader
{
    public BuiltArticle Read(Capture capture) => new PlainTextReader().Read(capture);
}
