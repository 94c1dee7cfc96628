using NewsExport.Extract;
using NewsExport.Fetch;
using NewsExport.Images;
using NewsExport.Markup.Json;
using NewsExport.Markup.Text;

namespace NewsExport.Pipeline;

/// <summary>Connects the rooms as the options ask. The only place that knows them all.</summary>
internal static class Wiring
{
    public static Stages Connect(ArchiveOptions options, TimeProvider clock) =>
        new(
            new Fetcher(FetchingOf(options), clock),
            new ArticleExtractor(ExtractionOf(options.Extraction)).Extract,
            new ImagePreparer(new ImageOptions { MaxPixels = options.MaxImagePixels }).Prepare,
            CreateRenderer
        );

    private static IArticleRenderer CreateRenderer(OutputFormat format) =>
        format switch
        {
            OutputFormat.Text => new TextRenderer(),
            OutputFormat.Json => new JsonRenderer(),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "there is no renderer for the format"),
        };

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
