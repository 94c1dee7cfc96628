namespace NewsExport.Extract.Building;

/// <summary>Collects the inlines of one line of text; wrappers nest by opening and closing.</summary>
internal sealed class InlineBuilder
{
    private readonly Stack<List<Inline>> open = new();

    public InlineBuilder() => open.Push([]);

    /// <summary>True while nothing but white space has come.</summary>
    public bool IsBlank { get; private set; } = true;

    public void Text(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        IsBlank &= text.AsSpan().IndexOfAnyExcept(" \t\r\n\f") < 0;
        open.Peek().Add(new TextRun(text));
    }

    public void Add(Inline inline)
    {
        IsBlank &= inline is LineBreak;
        open.Peek().Add(inline);
    }

    public void Open() => open.Push([]);

    /// <summary>Ends the wrapper that was opened last; an empty one leaves nothing.</summary>
    public void Close(Func<ValueList<Inline>, Inline> wrap)
    {
        var children = open.Pop();
        if (children.Count > 0)
        {
            open.Peek().Add(wrap(children.ToValueList()));
        }
    }

    /// <summary>Ends the wrapper that was opened last without wrapping: its inlines join the line one by one.</summary>
    public void CloseEach(Func<Inline, Inline> mark)
    {
        var children = open.Pop();
        open.Peek().AddRange(children.Select(mark));
    }

    /// <summary>What was collected, raw; the builder is empty afterwards.</summary>
    public List<Inline> Take()
    {
        var taken = open.Pop();
        open.Push([]);
        IsBlank = true;
        return taken;
    }
}
