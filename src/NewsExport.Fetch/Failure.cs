namespace NewsExport.Fetch;

/// <summary>Why a resource did not come: the sentence for a page, and a few words for a picture.</summary>
internal sealed record Failure(SourceErrorCode Code, string Message, string Brief)
{
    /// <summary>Worth another try: the same request may succeed a moment later.</summary>
    public bool IsPassing { get; init; }

    /// <summary>How long the server asks to be left alone; null: it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
