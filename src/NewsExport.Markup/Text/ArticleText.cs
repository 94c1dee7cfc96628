using System.Text;

namespace NewsExport.Markup.Text;

/// <summary>
/// The article as one reads it: paragraphs, headings, list items, quotations, code and table cells (tab between cells, line end
/// between rows), footnotes last, blocks parted by a blank line; without title, byline, captions, alternative texts and embeds.
/// </summary>
internal sealed class ArticleText : IBlockVisitor<bool>
{
    private readonly List<string> pieces = [];
    private readonly List<Footnote> notes = [];
    private readonly string? language;

    private ArticleText(string? language) => this.language = language;

    /// <summary>The text of an article; <see cref="ListBlock"/> items without markers.</summary>
    public static string Of(Article article) => Of(article.Body, article.Metadata.Language?.Value);

    /// <summary>The text of some blocks.</summary>
    public static string Of(ValueList<Block> blocks, string? language)
    {
        var reader = new ArticleText(language);
        reader.All(blocks);
        for (var note = 0; note < reader.notes.Count; note++)
        {
            reader.All(reader.notes[note].Content);
        }

        return string.Join("\n\n", reader.pieces);
    }

    public bool Visit(Paragraph block) => Add(block.Content);

    public bool Visit(Heading block) => Add(block.Content);

    public bool Visit(ListBlock block) => block.Items.All(All);

    public bool Visit(DefinitionList block) => block.Entries.All(entry => Add(entry.Term) && All(entry.Description));

    public bool Visit(Quotation block) => All(block.Content) && Add(block.Attribution);

    public bool Visit(CodeBlock block) => Add(block.Text);

    public bool Visit(TableBlock block) => Add(TableText(block, language));

    public bool Visit(Figure block) => true;

    /// <summary>A quoted post is text of the article; players and frames have none.</summary>
    public bool Visit(Embed block) => All(block.Content);

    public bool Visit(MathBlock block) => Add(block.Text.Length > 0 ? block.Text : block.Tex ?? "");

    public bool Visit(Aside block) => Add(block.Title) && All(block.Content);

    public bool Visit(TimedEntry block) => Add(block.Time ?? "") && Add(block.Title) && All(block.Content);

    public bool Visit(ThematicBreak block) => true;

    public bool Visit(Footnote block)
    {
        notes.Add(block);
        return true;
    }

    /// <summary>Rows as lines, cells parted by tabs.</summary>
    public static string TableText(TableBlock table, string? language)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            text.AppendJoin('\t', row.Cells.Select(cell => OneLine(InlineText.Of(cell.Content, language))));
        }

        return text.ToString();
    }

    /// <summary>A tab or a line end inside a cell would look like the next cell.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();

    private bool All(ValueList<Block> blocks) => blocks.All(block => block.Accept(this));

    private bool Add(ValueList<Inline> inlines) => Add(InlineText.Of(inlines, language).Trim());

    private bool Add(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            pieces.Add(text);
        }

        return true;
    }
}
