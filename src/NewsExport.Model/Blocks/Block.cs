namespace NewsExport;

/// <summary>
/// One piece of an article's body. The family is closed: renderers dispatch through <see cref="IBlockVisitor{TResult}"/>,
/// so the compiler names the renderer that lacks a case.
/// </summary>
public abstract record Block
{
    private protected Block() { }

    /// <summary>Identifies the block inside its article; links inside the article point here. Null: nothing points here.</summary>
    public string? Id { get; init; }

    /// <summary>BCP 47 tag, where it differs from the article's. Null: the article's language.</summary>
    public string? Language { get; init; }

    /// <summary>Base direction, where it differs from the article's. Null: the article's direction.</summary>
    public TextDirection? Direction { get; init; }

    /// <summary>Where on the page the block came from: a short CSS-like path such as <c>article&gt;p:5</c>. Not part of any output's text.</summary>
    public string? Origin { get; init; }

    public abstract TResult Accept<TResult>(IBlockVisitor<TResult> visitor);
}

/// <summary>A case for every kind of block.</summary>
public interface IBlockVisitor<out TResult>
{
    TResult Visit(Paragraph block);
    TResult Visit(Heading block);
    TResult Visit(ListBlock block);
    TResult Visit(DefinitionList block);
    TResult Visit(Quotation block);
    TResult Visit(CodeBlock block);
    TResult Visit(TableBlock block);
    TResult Visit(Figure block);
    TResult Visit(Embed block);
    TResult Visit(MathBlock block);
    TResult Visit(Aside block);
    TResult Visit(TimedEntry block);
    TResult Visit(ThematicBreak block);
    TResult Visit(Footnote block);
}
