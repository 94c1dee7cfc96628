using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads flow content: walks the nodes of a container and hands every element to the reader of its kind.</summary>
internal sealed class FlowReader
{
    private readonly BuildContext context;
    private readonly InlineReader inlines;
    private readonly PictureReader pictures;
    private readonly IReadOnlyList<IBlockReader> readers;

    public FlowReader(BuildContext context)
    {
        this.context = context;
        pictures = new PictureReader(context);
        inlines = new InlineReader(context, pictures);
        // The first reader that takes an element has it: the narrow kinds stand before the wide ones.
        readers =
        [
            new MathReader(context),
            new CodeReader(),
            new EmbedReader(context, this),
            new QuotationReader(context, this),
            new GalleryReader(context, this, pictures),
            new FigureReader(context, this, pictures),
            new TableReader(context, this),
            new ListReader(context, this),
            new DefinitionReader(context, this),
            new HeadingReader(context, this),
            new TimedEntryReader(context, this),
            new AsideReader(context, this),
            new RuleReader(),
        ];
    }

    /// <summary>The blocks of the children of <paramref name="container"/>.</summary>
    public ValueList<Block> Read(IElement container, Scope scope) => Read(container, scope, static _ => false);

    /// <summary>The same without the nodes that <paramref name="leaveOut"/> names.</summary>
    public ValueList<Block> Read(IElement container, Scope scope, Func<IElement, bool> leaveOut)
    {
        var flow = new Flow(context);
        WalkChildren(container, scope, flow, leaveOut);
        return flow.End(scope);
    }

    /// <summary>The words of an element as one line; blocks inside it are parted by line breaks.</summary>
    public ValueList<Inline> Phrase(IElement element, Scope scope) => Phrase(element, scope, static _ => false);

    public ValueList<Inline> Phrase(IElement element, Scope scope, Func<IElement, bool> leaveOut) =>
        PhraseWriter.Join(ReadParts(element, scope, leaveOut));

    /// <summary>Blocks that the caller makes into one: they take no identifiers.</summary>
    public ValueList<Block> ReadParts(IElement element, Scope scope, Func<IElement, bool> leaveOut)
    {
        context.Anchors.Held++;
        var blocks = Read(element, scope, leaveOut);
        context.Anchors.Held--;
        return blocks;
    }

    private void WalkChildren(INode parent, Scope scope, Flow flow, Func<IElement, bool> leaveOut)
    {
        // Children are indexed: NextSibling searches the parent's list each time.
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (context.IsExcluded(child))
            {
                continue;
            }

            if (child is IText text)
            {
                flow.Line.Text(text.Data);
            }
            else if (child is IElement element && !leaveOut(element))
            {
                Walk(element, scope, flow, leaveOut);
            }
        }
    }

    private void Walk(IElement element, Scope scope, Flow flow, Func<IElement, bool> leaveOut)
    {
        if (scope.IsTooDeep)
        {
            flow.Line.Text(ElementKinds.IsSkipped(element) ? "" : element.TextContent);
            return;
        }

        if (inlines.IsNothing(element) || context.Notes.IsNote(element))
        {
            return;
        }

        context.Anchors.Meet(element);
        foreach (var reader in readers)
        {
            if (reader.TryRead(element, scope) is { } blocks)
            {
                AddAll(blocks, element, scope, flow);
                return;
            }
        }

        if (ElementKinds.IsBlock(element))
        {
            WalkBlock(element, scope, flow, leaveOut);
        }
        else if (context.Shape.HasBlocks(element))
        {
            WalkInlineAroundBlocks(element, scope, flow, leaveOut);
        }
        else
        {
            inlines.Read(element, scope, flow);
        }
    }

    private void AddAll(ValueList<Block> blocks, IElement element, Scope scope, Flow flow)
    {
        flow.Break(scope);
        var inner = scope.Into(element, context);
        var outer = context.Current;
        context.Current = element;
        foreach (var block in blocks)
        {
            flow.Add(block, inner);
        }

        context.Current = outer;
    }

    private void WalkBlock(IElement element, Scope scope, Flow flow, Func<IElement, bool> leaveOut)
    {
        flow.Break(scope);
        var inner = scope.Into(element, context);
        var outer = context.Current;
        context.Current = element;
        WalkChildren(element, inner, flow, leaveOut);
        flow.Break(inner);
        context.Current = outer;
    }

    /// <summary>A link or an emphasis around whole paragraphs: each paragraph gets its own.</summary>
    private void WalkInlineAroundBlocks(IElement element, Scope scope, Flow flow, Func<IElement, bool> leaveOut)
    {
        flow.Break(scope);
        var inner = inlines.Inside(element, scope);
        var wrapper = inlines.Wrapper(element);
        if (wrapper is not null)
        {
            flow.Wrap(wrapper);
        }

        WalkChildren(element, inner, flow, leaveOut);
        flow.Break(inner);
        if (wrapper is not null)
        {
            flow.Unwrap();
        }
    }
}
