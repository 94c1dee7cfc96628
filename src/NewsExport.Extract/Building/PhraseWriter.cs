namespace NewsExport.Extract.Building;

/// <summary>Makes one line of inlines of blocks: for captions, cells and headings, whose content the model keeps to a line.</summary>
internal sealed class PhraseWriter : IBlockVisitor<IEnumerable<Inline>>
{
    private static readonly PhraseWriter Shared = new();

    /// <summary>The words of <paramref name="blocks"/>, one block after another, parted by line breaks.</summary>
    public static ValueList<Inline> Join(IReadOnlyList<Block> blocks)
    {
        var line = new List<Inline>();
        foreach (var block in blocks)
        {
            var words = block.Accept(Shared).ToList();
            if (words.Count == 0)
            {
                continue;
            }

            if (line.Count > 0)
            {
                line.Add(new LineBreak());
            }

            line.AddRange(words);
        }

        return line.ToValueList();
    }

    public IEnumerable<Inline> Visit(Paragraph block) => block.Content;

    public IEnumerable<Inline> Visit(Heading block) => block.Content;

    public IEnumerable<Inline> Visit(ListBlock block) =>
        Lines(block.Items.Select((item, index) => new Inline[] { new TextRun(Mark(block, index)) }.Concat(Join(item))));

    public IEnumerable<Inline> Visit(DefinitionList block) =>
        Lines(block.Entries.Select(entry => entry.Term.Append(new TextRun(": ")).Concat(Join(entry.Description))));

    public IEnumerable<Inline> Visit(Quotation block) =>
        block.Attribution.Count == 0
            ? Join(block.Content)
            : Join(block.Content).Append(new LineBreak()).Append(new TextRun("— ")).Concat(block.Attribution);

    public IEnumerable<Inline> Visit(CodeBlock block) => Lines(block.Text.Split('\n').Select(line => new Inline[] { new CodeSpan(line) }));

    public IEnumerable<Inline> Visit(TableBlock block) =>
        Lines(block.Rows.Select(row => Parted(row.Cells.Select(cell => (IEnumerable<Inline>)cell.Content), new TextRun(" "))));

    public IEnumerable<Inline> Visit(Figure block) =>
        Parted(
            block.Images.Select(image => (IEnumerable<Inline>)[new InlineImage(image)]).Append(block.Caption).Where(part => part.Any()),
            new TextRun(" ")
        );

    public IEnumerable<Inline> Visit(Embed block)
    {
        if (block.Url is { } url)
        {
            return [new Link(url.AbsoluteUri, [new TextRun(block.Title ?? url.AbsoluteUri)])];
        }

        return Join(block.Content);
    }

    public IEnumerable<Inline> Visit(MathBlock block) => [new InlineMath(block.MathMl, block.Tex) { Text = block.Text }];

    public IEnumerable<Inline> Visit(Aside block) => Lines([block.Title, Join(block.Content)]);

    public IEnumerable<Inline> Visit(TimedEntry block) =>
        Lines([block.Time is { } time ? [new TextRun(time)] : [], block.Title, Join(block.Content)]);

    public IEnumerable<Inline> Visit(ThematicBreak block) => [];

    public IEnumerable<Inline> Visit(Footnote block) => Join(block.Content);

    private static string Mark(ListBlock list, int index) =>
        list.Ordered ? string.Create(null, $"{(list.Reversed ? list.Start - index : list.Start + index)}. ") : "• ";

    private static IEnumerable<Inline> Lines(IEnumerable<IEnumerable<Inline>> lines) =>
        Parted(lines.Where(line => line.Any()), new LineBreak());

    private static IEnumerable<Inline> Parted(IEnumerable<IEnumerable<Inline>> parts, Inline separator)
    {
        var first = true;
        foreach (var part in parts)
        {
            if (!first)
            {
                yield return separator;
            }

            first = false;
            foreach (var inline in part)
            {
                yield return inline;
            }
        }
    }
}
