using System.Text;

namespace NewsExport.Markup.Markdown;

/// <summary>One article as Markdown: title, dek, authors and date, then the body.</summary>
internal sealed class MarkdownDocument
{
    private readonly Article article;
    private readonly MarkdownPictures pictures;
    private readonly MarkdownBlocks blocks;
    private readonly Labels labels;

    /// <summary>Prepares a document.</summary>
    /// <param name="notePrefix">Makes the names of notes unique in a volume.</param>
    public MarkdownDocument(Article article, string assetFolder, RenderOptions options, string notePrefix)
    {
        this.article = article;
        var language = article.Metadata.Language?.Value;
        labels = Labels.For(language);
        pictures = new MarkdownPictures(article, assetFolder);
        var notes = new MarkdownNotes(article, notePrefix);
        var inlines = new MarkdownInlines(pictures, notes, language, options.Links != LinkStyle.None);
        blocks = new MarkdownBlocks(inlines, pictures, notes, labels);
    }

    /// <summary>Files to put beside the document; complete after <see cref="Text"/>.</summary>
    public IEnumerable<(string Name, PreparedImage Picture)> Pictures => pictures.Files;

    public string Text()
    {
        var front = NewsExport.FrontMatter.Of(article);
        List<string> pieces = ["# " + MarkdownText.Line(front.Title)];
        if (front.Dek is { } dek)
        {
            pieces.Add(MarkdownText.Line(dek));
        }

        var date = front.Date is { } day ? LocalDates.Day(day.Day, article.Metadata.Language?.Value) : null;
        var byline = string.Join(", ", front.Authors.Select(author => author.Name).Append(date).OfType<string>());
        if (byline.Length > 0)
        {
            pieces.Add(MarkdownText.Line(byline));
        }

        pieces.AddRange(blocks.Read(article.Body));
        if (article.IsTeaser && labels.Teaser is { } teaser)
        {
            pieces.Add("> " + MarkdownText.Line(teaser));
        }

        return new StringBuilder().AppendJoin("\n\n", pieces).Append('\n').ToString();
    }
}
