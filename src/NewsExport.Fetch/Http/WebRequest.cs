namespace NewsExport.Fetch.Http;

/// <summary>One resource to ask for.</summary>
internal sealed record WebRequest(Uri Url, ResourceKind Kind)
{
    /// <summary>The page that needs it; null: a person named it.</summary>
    public Uri? Referrer { get; init; }

    /// <summary>The origin that the user's own Authorization and Cookie headers are for; null: nobody.</summary>
    public Uri? TrustedOrigin { get; init; }
}

/// <summary>What a resource is wanted as.</summary>
internal enum ResourceKind
{
    Page,
    Picture,
}
