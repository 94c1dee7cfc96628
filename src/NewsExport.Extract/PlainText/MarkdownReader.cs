using System.Text;
using Markdig;
using NewsExport.Extract.Building;
using NewsExport.Extract.Choosing;
using NewsExport.Extract.Metadata;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.PlainText;

/// <summary>Reads Markdown as an article: rendered to HTML once and built as a page that is all article.</summary>
internal sealed class MarkdownReader(PageReader pages, CharacterDecoder decoder)
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseEmphasisExtras()
        .UseDefinitionLists()
        .UseFigures()
        .UseMathematics()
        .UseAutoLinks()
        .UseAutoIdentifiers()
        .Build();

    public BuiltArticle Read(Capture capture, CancellationToken cancellationToken)
    {
        var (matter, text) = FrontMatter.Split(decoder.Decode(capture.Body.Span, capture.DeclaredCharset).Replace("\r\n", "\n"));
        var metadata = matter.Metadata(capture.FinalUrl);
        if (Html(text) is not { } html || Parse(capture, html, metadata.Url, cancellationToken) is not { Document.Body: { } body } page)
        {
            // What cannot be read as Markdown is still a text.
            return new PlainTextReader(decoder).Read(capture);
        }

        metadata = Completed(metadata, page);
        return new ArticleBuilder().Build(page, new ArticleBody([body], new HashSet<AngleSharp.Dom.INode>(), [], 1), metadata);
    }

    /// <summary>Markdig refuses nesting that no person writes by an exception.</summary>
    private string? Html(string text)
    {
        try
        {
            return Markdown.ToHtml(text, pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private Page? Parse(Capture capture, string html, Uri? url, CancellationToken cancellationToken)
    {
        var rendered = capture with { Body = Encoding.UTF8.GetBytes(html), DeclaredCharset = "utf-8", FinalUrl = url };
        return pages.Read(rendered, cancellationToken).Value is { } page
            ? new Page
            {
                Capture = capture,
                Document = page.Document,
                Url = url,
                BaseUrl = url,
            }
            : null;
    }

    /// <summary>What front matter leaves open: the first heading is the title, the words tell the language.</summary>
    private static ArticleMetadata Completed(ArticleMetadata metadata, Page page)
    {
        var first = page.Document.Body!.Children.FirstOrDefault(child => !child.TextContent.AsSpan().Trim().IsEmpty);
        var title =
            first is { LocalName: "h1" or "h2" } ? VisibleWords.Of(first)
            : page.Document.QuerySelector("h1") is { } heading ? VisibleWords.Of(heading)
            : null;
        var language = metadata.Language?.Value ?? LanguageGuess.Of(page.Document.Body.TextContent);
        return metadata with
        {
            Title = metadata.Title ?? (string.IsNullOrEmpty(title) ? null : new Evidence<string>(title, "dom", Weights.LoneHeading.Trust)),
            Language =
                metadata.Language ?? (language is null ? null : new Evidence<string>(language, "dom", Weights.GuessedLanguage.Trust)),
            Direction = LanguageReader.IsRightToLeft(language) ? TextDirection.RightToLeft : metadata.Direction,
        };
    }
}
