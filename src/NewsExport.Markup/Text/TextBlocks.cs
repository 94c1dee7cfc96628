namespace NewsExport.Markup.Text;

/// <summary>A body as pieces of plain text: list items with their markers, quotations and code set in, tables by tabs.</summary>
internal sealed class TextBlocks(string? language, bool withAddresses) : IBlockVisitor<bool>
{
    private readonly Labels labels = Labels.For(language);
    private readonly PlainInlines inlines = new(language, withAddresses);
    private List<string> pieces = [];

    /// <summary>Footnotes, each with its label.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>What the links say and where they lead, each address once.</summary>
    public List<string> Links => inlines.Links;

    public IReadOnlyList<string> Read(ValueList<Block> body)
    {
        pieces = [];
        All(body);
        return pieces;
    }

    public bool Visit(Paragraph block) => Add(Words(block.Content));

    public bool Visit(Heading block)
    {
        var words = Words(block.Content).ReplaceLineEndings(" ");
        return string.IsNullOrWhiteSpace(words) || Add(words);
    }

    public bool Visit(ListBlock block)
    {
        List<string> lines = [];
        var number = block.Start;
        foreach (var item in block.Items)
        {
            var marker = block.Ordered ? $"{labels.Digits(number)}. " : "- ";
            number += block.Reversed ? -1 : 1;
            lines.Add(marker + SetIn(string.Join("\n", Inner(item)), new string(' ', marker.Length)).TrimStart(' '));
        }

        return Add(string.Join('\n', lines));
    }

    public bool Visit(DefinitionList block)
    {
        foreach (var entry in block.Entries)
        {
            Add(Words(entry.Term) + "\n" + SetIn(string.Join("\n", Inner(entry.Description)), "    "));
        }

        return true;
    }

    public bool Visit(Quotation block)
    {
        // A pull quote repeats a line of the article; as text it would only be read twice.
        if (block.Kind == QuotationKind.Pull)
        {
            return true;
        }

        var said = Inner(block.Content);
        var by = Words(block.Attribution);
        return Add(SetIn(string.Join("\n\n", by.Length > 0 ? said.Append("— " + by) : said), "    "));
    }

    public bool Visit(CodeBlock block) => Add(SetIn(block.Text, "    "));

    public bool Visit(TableBlock block)
    {
        var caption = Words(block.Caption);
        return Add((caption.Length > 0 ? caption + "\n" : "") + ArticleText.TableText(block, language));
    }

    public bool Visit(Figure block)
    {
        var caption = Words(block.Caption);
        var credit = Words(block.Credit);
        var words = string.Join(" ", new[] { caption, credit.Length > 0 ? $"({credit})" : "" }.Where(part => part.Length > 0));
        return words.Length == 0 || Add($"[{words}]");
    }

    public bool Visit(Embed block)
    {
        var head = string.Join(" · ", new[] { labels.Embed(block.Kind), block.Title, PublicAddress.Of(block.Url) }.OfType<string>());
        if (head.Length > 0)
        {
            Add($"[{head}]");
        }

        return All(block.Content);
    }

    public bool Visit(MathBlock block) => Add(SetIn(block.Text.Length > 0 ? block.Text : block.Tex ?? "", "    "));

    public bool Visit(Aside block) => Add(Words(block.Title)) && All(block.Content);

    public bool Visit(TimedEntry block)
    {
        Add(string.Join(" ", new[] { block.Time ?? "", Words(block.Title) }.Where(part => part.Length > 0)));
        return All(block.Content);
    }

    public bool Visit(ThematicBreak block) => Add("* * *");

    public bool Visit(Footnote block)
    {
        var marker = $"[{block.Label}] ";
        Notes.Add(marker + SetIn(string.Join("\n", Inner(block.Content)), "    ").TrimStart(' '));
        return true;
    }

    private bool All(ValueList<Block> blocks) => blocks.All(block => block.Accept(this));

    private List<string> Inner(ValueList<Block> blocks)
    {
        var outer = pieces;
        pieces = [];
        All(blocks);
        var inner = pieces;
        pieces = outer;
        return inner;
    }

    private string Words(ValueList<Inline> content) => inlines.Read(content);

    private bool Add(string piece)
    {
        if (!string.IsNullOrWhiteSpace(piece))
        {
            pieces.Add(piece);
        }

        return true;
    }

    private static string SetIn(string text, string indent) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length > 0 ? indent + line : line));
}
