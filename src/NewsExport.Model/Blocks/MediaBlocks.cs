namespace NewsExport;

/// <summary>One or more pictures with one caption.</summary>
public sealed record Figure(FigureRole Role, ValueList<ArticleImage> Images) : Block
{
    public ValueList<Inline> Caption { get; init; } = [];

    /// <summary>Who made or owns the picture, as the page says it; empty: not given.</summary>
    public ValueList<Inline> Credit { get; init; } = [];

    /// <summary>The page itself lets the picture run wider than the text.</summary>
    public bool IsWide { get; init; }

    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

public enum FigureRole
{
    Inline,
    Lead,
    Gallery,
}

/// <summary>Something that lives elsewhere: a video, a post, a map. Kept as a box with a link; never fetched as a frame.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Url">Where it lives; absolute http(s), or null when the page hides it.</param>
public sealed record Embed(EmbedKind Kind, Uri? Url) : Block
{
    public string? Title { get; init; }

    /// <summary>Still picture, if the page has one.</summary>
    public ArticleImage? Poster { get; init; }

    /// <summary>The words of an embedded post, if the page carries them.</summary>
    public ValueList<Block> Content { get; init; } = [];

    public override TResult Accept<TResult>(IBlockVisitor<TResult> visitor) => visitor.Visit(this);
}

public enum EmbedKind
{
    Other,
    Video,
    Audio,
    Post,
    Map,
    Chart,
    Document,
}

/// <summary>A picture as the article names it. Its bytes are found under <see cref="Key"/> in <see cref="Article.Images"/>.</summary>
/// <param name="Key">Absolute address of the best candidate, or the reference as written where the page has no base address.</param>
public sealed record ArticleImage(string Key)
{
    /// <summary>Null: the page gave none. Empty: the page calls the picture decoration.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>Width in CSS pixels as the page declares it, or null.</summary>
    public int? Width { get; init; }

    /// <summary>Height in CSS pixels as the page declares it, or null.</summary>
    public int? Height { get; init; }

    /// <summary>Where the page lets the picture link to; null if only to the picture itself or nowhere.</summary>
    public Uri? Link { get; init; }
}
