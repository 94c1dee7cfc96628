namespace NewsExport.Store.Naming;

/// <summary>What a name template can say about a document.</summary>
internal sealed record NameFields
{
    /// <summary>Day of publication, else of capture.</summary>
    public required DateOnly Date { get; init; }

    public required string Title { get; init; }

    /// <summary>Host of the page's address; empty: none is known.</summary>
    public string Host { get; init; } = "";

    /// <summary>Name of the site; empty: none is known.</summary>
    public string Site { get; init; } = "";

    /// <summary>A local source's file name without its endings, a URL's last path part, or <c>stdin</c>.</summary>
    public required string Stem { get; init; }
}
