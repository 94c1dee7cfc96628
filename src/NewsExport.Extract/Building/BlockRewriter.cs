namespace NewsExport.Extract.Building;

/// <summary>Rebuilds blocks with every link rewritten; everything else stays as it is.</summary>
internal abstract class BlockRewriter : IBlockVisitor<Block>, IInlineVisitor<IEnumerable<Inline>>
{
    public ValueList<Block> RewriteAll(ValueList<Block> blocks) => blocks.Select(block => block.Accept(this)).ToValueList();

    protected abstract IEnumerable<Inline> Rewrite(Link link);

    protected ValueList<Inline> RewriteAll(ValueList<Inline> inlines) => inlines.SelectMany(inline => inline.Accept(this)).ToValueList();

    public Block Visit(Paragraph block) => block with { Content = RewriteAll(block.Content) };

    public Block Visit(Heading block) => block with { Content = RewriteAll(block.Content) };

    public Block Visit(ListBlock block) => block with { Items = block.Items.Select(RewriteAll).ToValueList() };

    public Block Visit(DefinitionList block) =>
        block with
        {
            Entries = block
                .Entries.Select(entry => new DefinitionEntry(RewriteAll(entry.Term), RewriteAll(entry.Description)))
                .ToValueList(),
        };

    public Block Visit(Quotation block) => block with { Content = RewriteAll(block.Content), Attribution = RewriteAll(block.Attribution) };

    public Block Visit(CodeBlock block) => block;

    public Block Visit(TableBlock block) =>
        block with
        {
            Caption = RewriteAll(block.Caption),
            Rows = block
                .Rows.Select(row => new TableRow(row.Cells.Select(cell => cell with { Content = RewriteAll(cell.Content) }).ToValueList()))
                .ToValueList(),
        };

    public Block Visit(Figure block) => block with { Caption = RewriteAll(block.Caption), Credit = RewriteAll(block.Credit) };

    public Block Visit(Embed block) => block with { Content = RewriteAll(block.Content) };

    public Block Visit(MathBlock block) => block;

    public Block Visit(Aside block) => block with { Title = RewriteAll(block.Title), Content = RewriteAll(block.Content) };

    public Block Visit(TimedEntry block) => block with { Title = RewriteAll(block.Title), Content = RewriteAll(block.Content) };

    public Block Visit(ThematicBreak block) => block;

    public Block Visit(Footnote block) => block with { Content = RewriteAll(block.Content) };

    public IEnumerable<Inline> Visit(Link inline) => Rewrite(inline);

    public IEnumerable<Inline> Visit(TextRun inline) => [inline];

    public IEnumerable<Inline> Visit(Emphasis inline) => [inline with { Children = RewriteAll(inline.Children) }];

    public IEnumerable<Inline> Visit(Strong inline) => [inline with { Children = RewriteAll(inline.Children) }];

    public IEnumerable<Inline> Visit(CodeSpan inline) => [inline];

    public IEnumerable<Inline> Visit(InlineImage inline) => [inline];

    public IEnumerable<Inline> Visit(LineBreak inline) => [inline];

    public IEnumerable<Inline> Visit(NoteReference inline) => [inline];

    public IEnumerable<Inline> Visit(Subscript inline) => [inline with { Children = RewriteAll(inline.Children) }];

    public IEnumerable<Inline> Visit(Superscript inline) => [inline with { Children = RewriteAll(inline.Children) }];

    public IEnumerable<Inline> Visit(Strike inline) => [inline with { Children = RewriteAll(inline.Children) }];

    public IEnumerable<Inline> Visit(SmallCaps inline) => [inline with { Children = RewriteAll(inline.Children) }];

    public IEnumerable<Inline> Visit(InlineQuotation inline) => [inline with { Children = RewriteAll(inline.Children) }];

    public IEnumerable<Inline> Visit(Ruby inline) =>
        [inline with { Base = RewriteAll(inline.Base), Annotation = RewriteAll(inline.Annotation) }];

    public IEnumerable<Inline> Visit(InlineMath inline) => [inline];

    public IEnumerable<Inline> Visit(Mark inline) => [inline with { Children = RewriteAll(inline.Children) }];
}
