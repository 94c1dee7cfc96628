namespace NewsExport;

/// <summary>A run inside a paragraph. Closed family, dispatched through <see cref="IInlineVisitor{TResult}"/>.</summary>
public abstract record Inline
{
    private protected Inline() { }

    /// <summary>BCP 47 tag, where it differs from what is around it.</summary>
    public string? Language { get; init; }

    /// <summary>Direction of an isolate (HTML <c>dir</c>, <c>bdi</c>), where it differs from what is around it.</summary>
    public TextDirection? Direction { get; init; }

    public abstract TResult Accept<TResult>(IInlineVisitor<TResult> visitor);
}

/// <summary>A case for every kind of inline.</summary>
public interface IInlineVisitor<out TResult>
{
    TResult Visit(TextRun inline);
    TResult Visit(Emphasis inline);
    TResult Visit(Strong inline);
    TResult Visit(Link inline);
    TResult Visit(CodeSpan inline);
    TResult Visit(InlineImage inline);
    TResult Visit(LineBreak inline);
    TResult Visit(NoteReference inline);
    TResult Visit(Subscript inline);
    TResult Visit(Superscript inline);
    TResult Visit(Strike inline);
    TResult Visit(SmallCaps inline);
    TResult Visit(InlineQuotation inline);
    TResult Visit(Ruby inline);
    TResult Visit(InlineMath inline);
    TResult Visit(Mark inline);
}

/// <summary>Words. White space is collapsed as a browser does; no-break spaces and zero-width joiners are kept; no controls, no lone surrogates.</summary>
public sealed record TextRun(string Text) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed record Emphasis(ValueList<Inline> Children) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed record Strong(ValueList<Inline> Children) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A link.</summary>
/// <param name="Target">Absolute http(s), mailto or tel address, or <c>#id</c> of a block of this article. Never script, file or data.</param>
public sealed record Link(string Target, ValueList<Inline> Children) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Code in a line; spaces stand as written.</summary>
public sealed record CodeSpan(string Text) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A small picture that stands in the line (an icon, a formula as a picture).</summary>
public sealed record InlineImage(ArticleImage Image) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A line end that the author wants.</summary>
public sealed record LineBreak : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A footnote mark.</summary>
/// <param name="NoteId"><see cref="Block.Id"/> of a <see cref="Footnote"/> of this article; always one that exists.</param>
/// <param name="Label">The mark without brackets: <c>1</c>, <c>*</c>.</param>
public sealed record NoteReference(string NoteId, string Label) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed record Subscript(ValueList<Inline> Children) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed record Superscript(ValueList<Inline> Children) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed record Strike(ValueList<Inline> Children) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed record SmallCaps(ValueList<Inline> Children) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>HTML <c>q</c>: the children do not carry the quotation marks; renderers add those of the language.</summary>
public sealed record InlineQuotation(ValueList<Inline> Children) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A base text with its reading (furigana, pinyin).</summary>
public sealed record Ruby(ValueList<Inline> Base, ValueList<Inline> Annotation) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A formula in a line; see <see cref="MathBlock"/> for the two forms.</summary>
public sealed record InlineMath(string? MathMl, string? Tex) : Inline
{
    /// <summary>What a person reads where neither form can be drawn.</summary>
    public string Text { get; init; } = "";

    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Highlighted text (HTML <c>mark</c>).</summary>
public sealed record Mark(ValueList<Inline> Children) : Inline
{
    public override TResult Accept<TResult>(IInlineVisitor<TResult> visitor) => visitor.Visit(this);
}
