using NewsExport.Fetch;
using NewsExport.Images;

namespace NewsExport.Pipeline;

/// <summary>Connects the rooms as the options ask. The only place that knows them all.</summary>
internal static class Wiring
{
    public static Stages Connect(ArchiveOptions options, TimeProvider clock)
    {
        var images = new ImagePreparer(new ImageOptions { MaxPixels = options.MaxImagePixels });
        return new Stages(
            new Fetcher(FetchingOf(options), clock),
            (capture, _) => Result<Extraction>.Failed(SourceErrorCode.NoArticle, $"{capture.Source.Text}: no article"),
            images.Prepare,
            format => throw new ArgumentOutOfRangeException(nameof(options), format, null)
        );
    }

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
