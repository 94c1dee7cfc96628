namespace NewsExport.Extract.Reading;

/// <summary>What a page may cost. Beyond it the page is refused before it is parsed.</summary>
internal sealed record ReadLimits
{
    /// <summary>Characters of decoded HTML. Default 10 million.</summary>
    public int MaxCharacters { get; init; } = 10_000_000;

    /// <summary>Elements open at once. Default 2,000: pages written by people stay below 200; the parser's time is quadratic in it.</summary>
    public int MaxDepth { get; init; } = 2_000;

    /// <summary>
    /// Distinct formatting elements that are open at once. HTML 13.2.4.3 reopens each of them in every new paragraph, so cost is their number times the paragraphs. Default 300.
    /// </summary>
    public int MaxOpenFormatting { get; init; } = 300;

    /// <summary>Tags in all. Default 600,000: a million paragraphs take a gigabyte.</summary>
    public int MaxTags { get; init; } = 600_000;

    /// <summary>What the parser may compute (CPU time of its thread). Default 10 seconds, a hundred times what a large page takes.</summary>
    public TimeSpan MaxParseTime { get; init; } = TimeSpan.FromSeconds(10);
}
