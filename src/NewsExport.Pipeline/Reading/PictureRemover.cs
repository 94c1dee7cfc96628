namespace NewsExport.Pipeline.Reading;

/// <summary>Takes pictures out of a body without a trace: those that nobody was meant to see. A block or link that held nothing else goes with them.</summary>
internal sealed class PictureRemover(IReadOnlySet<string> keys) : IBlockVisitor<Block?>, IInlineVisitor<Inline?>
{
    public ValueList<Block> Remove(ValueList<Block> blocks) => [.. blocks.Select(block => block.Accept(this)).OfType<Block>()];

    public Block? Visit(Paragraph block) => Keep(block.Content, Remove(block.Content), kept => block with { Content = kept });

    public Block? Visit(Heading block) => Keep(block.Content, Remove(block.Content), kept => block with { Content = kept });

    public Block? Visit(ListBlock block) =>
        Keep(block.Items, [.. block.Items.Select(Remove).Where(item => item.Count > 0)], kept => block with { Items = kept });

    public Block? Visit(DefinitionList block) =>
        block with
        {
            Entries = [.. block.Entries.Select(entry => new DefinitionEntry(Remove(entry.Term), Remove(entry.Description)))],
        };

    public Block? Visit(Quotation block) => Keep(block.Content, Remove(block.Content), kept => block with { Content = kept });

    public Block? Visit(CodeBlock block) => block;

    public Block? Visit(TableBlock block) =>
        block with
        {
            Rows = [.. block.Rows.Select(row => new TableRow([.. row.Cells.Select(cell => cell with { Content = Remove(cell.Content) })]))],
        };

    public Block? Visit(Figure block) =>
        Keep(block.Images, [.. block.Images.Where(image => !keys.Contains(image.Key))], kept => block with { Images = kept });

    public Block? Visit(Embed block) =>
        block with
        {
            Content = Remove(block.Content),
            Poster = block.Poster is { } poster && keys.Contains(poster.Key) ? null : block.Poster,
        };

    public Block? Visit(MathBlock block) => block;

    public Block? Visit(Aside block) => Keep(block.Content, Remove(block.Content), kept => block with { Content = kept });

    public Block? Visit(TimedEntry block) => block with { Content = Remove(block.Content) };

    public Block? Visit(ThematicBreak block) => block;

    // A note stays: a reference points to it.
    public Block? Visit(Footnote block) => block with { Content = Remove(block.Content) };

    public Inline? Visit(TextRun inline) => inline;

    public Inline? Visit(Emphasis inline) => Keep(inline.Children, Remove(inline.Children), kept => inline with { Children = kept });

    public Inline? Visit(Strong inline) => Keep(inline.Children, Remove(inline.Children), kept => inline with { Children = kept });

    public Inline? Visit(Link inline) => Keep(inline.Children, Remove(inline.Children), kept => inline with { Children = kept });

    public Inline? Visit(CodeSpan inline) => inline;

    public Inline? Visit(InlineImage inline) => keys.Contains(inline.Image.Key) ? null : inline;

    public Inline? Visit(LineBreak inline) => inline;

    public Inline? Visit(NoteReference inline) => inline;

    public Inline? Visit(Subscript inline) => Keep(inline.Children, Remove(inline.Children), kept => inline with { Children = kept });

    public Inline? Visit(Superscript inline) => Keep(inline.Children, Remove(inline.Children), kept => inline with { Children = kept });

    public Inline? Visit(Strike inline) => Keep(inline.Children, Remove(inline.Children), kept => inline with { Children = kept });

    public Inline? Visit(SmallCaps inline) => Keep(inline.Children, Remove(inline.Children), kept => inline with { Children = kept });

    public Inline? Visit(InlineQuotation inline) => Keep(inline.Children, Remove(inline.Children), kept => inline with { Children = kept });

    public Inline? Visit(Ruby inline) => inline;

    public Inline? Visit(InlineMath inline) => inline;

    public Inline? Visit(Mark inline) => Keep(inline.Children, Remove(inline.Children), kept => inline with { Children = kept });

    private ValueList<Inline> Remove(ValueList<Inline> inlines) => [.. inlines.Select(inline => inline.Accept(this)).OfType<Inline>()];

    /// <summary>The node with what is kept; null if all that it held was taken out.</summary>
    private static TNode? Keep<TNode, TItem>(ValueList<TItem> before, ValueList<TItem> kept, Func<ValueList<TItem>, TNode> with)
        where TNode : class => before.Count > 0 && kept.Count == 0 ? null : with(kept);
}
