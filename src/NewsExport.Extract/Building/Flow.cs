namespace NewsExport.Extract.Building;

/// <summary>Collects the blocks of one container; loose text between blocks becomes paragraphs.</summary>
internal sealed class Flow(BuildContext context)
{
    private readonly List<Block> blocks = [];
    private readonly List<Block> after = [];
    private readonly List<Func<ValueList<Inline>, Inline>> wrappers = [];

    public InlineBuilder Line { get; } = new();

    public bool IsEmpty => blocks.Count == 0 && Line.IsBlank;

    /// <summary>Ends the paragraph, then adds a block.</summary>
    public void Add(Block block, Scope scope)
    {
        Break(scope);
        blocks.Add(Finished(block, scope));
    }

    /// <summary>Adds a picture found inside a line: before the paragraph if it opens it, else after it, so that the sentence stays whole.</summary>
    public void Hoist(Block block, Scope scope)
    {
        if (Line.IsBlank)
        {
            blocks.Add(Finished(block, scope));
        }
        else
        {
            after.Add(Finished(block, scope));
        }
    }

    /// <summary>Ends the paragraph. Two line breaks in a row part paragraphs, as pages without <c>p</c> use them.</summary>
    public void Break(Scope scope)
    {
        foreach (var part in Paragraphs.Split(Line.Take()))
        {
            var content = InlineSpacing.Collapse(part);
            if (content.Count == 0)
            {
                continue;
            }

            for (var i = wrappers.Count - 1; i >= 0; i--)
            {
                content = [wrappers[i](content)];
            }

            blocks.Add(Finished(new Paragraph(content), scope));
        }

        blocks.AddRange(after);
        after.Clear();
    }

    /// <summary>Every paragraph until <see cref="Unwrap"/> stands inside this inline: a link or emphasis around blocks.</summary>
    public void Wrap(Func<ValueList<Inline>, Inline> wrapper) => wrappers.Add(wrapper);

    public void Unwrap() => wrappers.RemoveAt(wrappers.Count - 1);

    public ValueList<Block> End(Scope scope)
    {
        Break(scope);
        return blocks.ToValueList();
    }

    private Block Finished(Block block, Scope scope) =>
        context.Anchors.Claim(block) with
        {
            Language = block.Language ?? scope.Language,
            Direction = block.Direction ?? scope.Direction,
            Origin = block.Origin ?? (context.Current is { } element ? Places.Of(element) : null),
        };
}
