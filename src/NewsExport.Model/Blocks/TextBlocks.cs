namespace NewsExport;

/// <summary>A paragraph of running text.</summary>
public sealed record Paragraph(ValueList<Inline> Content) : Block
{
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A heading inside the body. The article's title is level 1 and not a block; bodies start at level 2 and never skip one.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">The heading's words.</param>
public sealed record Heading(int Level, ValueList<Inline> Content) : Block
{
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A list; every item is a list of blocks.</summary>
/// <param name="Ordered">Numbered.</param>
/// <param name="Items">The items, each with its blocks.</param>
public sealed record ListBlock(bool Ordered, ValueList<ValueList<Block>> Items) : Block
{
    /// <summary>The number of the first item of an ordered list. Default 1.</summary>
    public int Start { get; init; } = 1;

    /// <summary>Numbers count down.</summary>
    public bool Reversed { get; init; }

    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Terms and what is said of them.</summary>
public sealed record DefinitionList(ValueList<DefinitionEntry> Entries) : Block
{
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>One term of a definition list with its description.</summary>
public sealed record DefinitionEntry(ValueList<Inline> Term, ValueList<Block> Description);

/// <summary>Someone else's words (block), or a line of the article repeated large (pull).</summary>
public sealed record Quotation(QuotationKind Kind, ValueList<Block> Content) : Block
{
    /// <summary>Who said it, without a leading dash. Empty: not given.</summary>
    public ValueList<Inline> Attribution { get; init; } = [];

    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

public enum QuotationKind
{
    Block,
    Pull,
}

/// <summary>Preformatted text. Lines are parted by <c>\n</c>; spaces and tabs stand as on the page; no line end at the end.</summary>
/// <param name="Text">The code.</param>
/// <param name="CodeLanguage">Name of the programming language as the page gives it, or null.</param>
public sealed record CodeBlock(string Text, string? CodeLanguage) : Block
{
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>An equation on a line of its own. At least one of the two forms is present.</summary>
/// <param name="MathMl">A well-formed <c>math</c> element, namespace declared, or null.</param>
/// <param name="Tex">TeX source without delimiters, or null.</param>
public sealed record MathBlock(string? MathMl, string? Tex) : Block
{
    /// <summary>What a person reads where neither form can be drawn.</summary>
    public string Text { get; init; } = "";

    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A box beside the argument: a note, a warning, background.</summary>
public sealed record Aside(ValueList<Inline> Title, ValueList<Block> Content) : Block
{
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>One entry of a live blog.</summary>
/// <param name="Time">The time as the page writes it, or null.</param>
public sealed record TimedEntry(string? Time, ValueList<Inline> Title, ValueList<Block> Content) : Block
{
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A pause between two parts of the text (HTML <c>hr</c>).</summary>
public sealed record ThematicBreak : Block
{
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A note; <see cref="NoteReference"/>s point to its <see cref="Block.Id"/>. Footnotes stand last in the body, in the order of their references.</summary>
/// <param name="Label">The number or sign as the page shows it.</param>
/// <param name="Content">The note without its label and without back links.</param>
public sealed record Footnote(string Label, ValueList<Block> Content) : Block
{
    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}
