using NewsExport.Extract.Building;

namespace NewsExport.Extract.PlainText;

/// <summary>Reads a plain text as an article: a title line and paragraphs.</summary>
internal sealed class PlainTextReader
{
    public BuiltArticle Read(Capture capture)
    {
        var text = System.Text.Encoding.UTF8.GetString(capture.Body.Span);
        return new BuiltArticle { Blocks = [new Paragraph([new TextRun(text)])], Metadata = new ArticleMetadata() };
    }
}
