using NewsExport.Extract;
using NewsExport.Fetch;
using NewsExport.Images;

namespace NewsExport.Pipeline;

/// <summary>Connects the rooms as the options ask. The only place that knows them all.</summary>
internal static class Wiring
{
    public static Stages Connect(ArchiveOptions options, TimeProvider clock)
    {
        var fetcher = new Fetcher(FetchingOf(options), clock);
        var renderers = new Renderers();
        return new Stages(
            fetcher,
            new ArticleExtractor(ExtractionOf(options.Extraction)).Extract,
            new ImagePreparer(new ImageOptions { MaxPixels = options.MaxImagePixels }).Prepare,
            renderers.For
        )
        {
            Owned = [fetcher, renderers],
        };
    }

    private static ExtractOptions ExtractionOf(ExtractionChoices choices) =>
        new() { Select = choices.Select.Count > 0 ? string.Join(", ", choices.Select) : null, Remove = choices.Remove };

    private static FetchOptions FetchingOf(ArchiveOptions options)
    {
        var fetching = new FetchOptions
        {
            Offline = options.Network.Offline,
            Timeout = options.Network.Timeout,
            Retries = options.Network.Retries,
            Headers = options.Network.Headers,
            MaxBytes = options.Network.MaxBytes,
            AllowPrivate = options.Network.AllowPrivate,
            BaseUrl = options.Network.BaseUrl,
            StandardInput = options.StandardInput,
            SourceDate = options.SourceDate,
        };
        return options.Network.UserAgent is { } agent ? fetching with { UserAgent = agent } : fetching;
    }
}
