namespace NewsExport.Cli.Output;

/// <summary>One block of an article in an outline.</summary>
/// <param name="Type">As the JSON article names it, a heading with its level.</param>
/// <param name="Place">Where on the page it came from, or null.</param>
/// <param name="Text">Its first words.</param>
internal sealed record OutlineLine(string Type, string? Place, string Text);

/// <summary>Says of each block what it is and how it begins.</summary>
internal sealed class Outline : IBlockVisitor<(string Type, string Text)>
{
    private const int MaxLetters = 80;

    private Outline() { }

    public static IEnumerable<OutlineLine> Of(ValueList<Block> body)
    {
        var outline = new Outline();
        foreach (var block in body)
        {
            var (type, text) = block.Accept(outline);
            yield return new OutlineLine(type, block.Origin, Shortened(text));
        }
    }

    public (string Type, string Text) Visit(Paragraph block) => ("paragraph", InlineText.Of(block.Content));

    public (string Type, string Text) Visit(Heading block) => ($"heading {block.Level}", InlineText.Of(block.Content));

    public (string Type, string Text) Visit(ListBlock block) =>
        ("list", $"{block.Items.Count} items: {First(block.Items.Count > 0 ? block.Items[0] : [])}");

    public (string Type, string Text) Visit(DefinitionList block) =>
        ("definitions", string.Join(", ", block.Entries.Select(entry => InlineText.Of(entry.Term))));

    public (string Type, string Text) Visit(Quotation block) => ("quote", First(block.Content));

    public (string Type, string Text) Visit(CodeBlock block) => ("code", block.Text);

    public (string Type, string Text) Visit(TableBlock block) => ("table", $"{block.Rows.Count} rows {InlineText.Of(block.Caption)}");

    public (string Type, string Text) Visit(Figure block) =>
        (
            "figure",
            $"{block.Images.Count} pictures: {(block.Caption.Count > 0 ? InlineText.Of(block.Caption) : string.Join(' ', block.Images.Select(image => image.Key)))}"
        );

    public (string Type, string Text) Visit(Embed block) => ("embed", $"{block.Kind} {block.Url?.AbsoluteUri} {block.Title}");

    public (string Type, string Text) Visit(MathBlock block) => ("math", block.Text.Length > 0 ? block.Text : block.Tex ?? "");

    public (string Type, string Text) Visit(Aside block) =>
        ("aside", block.Title.Count > 0 ? InlineText.Of(block.Title) : First(block.Content));

    public (string Type, string Text) Visit(TimedEntry block) => ("entry", $"{block.Time} {InlineText.Of(block.Title)}");

    public (string Type, string Text) Visit(ThematicBreak block) => ("rule", "");

    public (string Type, string Text) Visit(Footnote block) => ("footnote", $"{block.Label} {First(block.Content)}");

    private string First(ValueList<Block> blocks) => blocks.Count == 0 ? "" : blocks[0].Accept(this).Text;

    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= MaxLetters)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[MaxLetters - 1]) ? MaxLetters - 1 : MaxLetters;
        return line[..end] + "…";
    }
}
