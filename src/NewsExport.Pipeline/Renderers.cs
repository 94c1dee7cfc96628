using NewsExport.Markup.Epub;
using NewsExport.Markup.Html;
using NewsExport.Markup.Json;
using NewsExport.Markup.Markdown;
using NewsExport.Markup.Text;
using NewsExport.Pdf;
using NewsExport.Pdf.Fonts;

namespace NewsExport.Pipeline;

/// <summary>The renderers, each made when its format is first asked for and used for all documents after.</summary>
internal sealed class Renderers(FontLibrary fonts, CoverDesk covers) : IDisposable
{
    private readonly Dictionary<OutputFormat, IArticleRenderer> made = [];

    public IArticleRenderer For(OutputFormat format)
    {
        if (!made.TryGetValue(format, out var renderer))
        {
            renderer = Create(format);
            made.Add(format, renderer);
        }

        return renderer;
    }

    public void Dispose()
    {
        foreach (var (_, renderer) in made)
        {
            (renderer as IDisposable)?.Dispose();
        }
    }

    private IArticleRenderer Create(OutputFormat format) =>
        format switch
        {
            OutputFormat.Pdf => new PdfRenderer(fonts),
            OutputFormat.Epub => new EpubRenderer(covers.PaintAsync),
            OutputFormat.Html => new HtmlRenderer(),
            OutputFormat.Markdown => new MarkdownRenderer(),
            OutputFormat.Text => new TextRenderer(),
            _ => new JsonRenderer(),
        };
}
