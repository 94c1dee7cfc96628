using NewsExport.Extract;
using NewsExport.Fetch;
using NewsExport.Images;
using NewsExport.Pdf.Fonts;

namespace NewsExport.Pipeline;

/// <summary>Connects the rooms as the options ask. The only place that knows them all.</summary>
internal static class Wiring
{
    public static Stages Connect(ArchiveOptions options, TimeProvider clock)
    {
        var fetcher = new Fetcher(FetchingOf(options), clock);
        var fonts = new FontLibrary();
        var covers = new CoverDesk(fonts);
        var renderers = new Renderers(fonts, covers);
        return new Stages(
            fetcher,
            new ArticleExtractor(ExtractionOf(options.Extraction)).Extract,
            new ImagePreparer(new ImageOptions { MaxPixels = options.MaxImagePixels, DrawingFonts = () => DrawingFontsOf(fonts) }).Prepare,
            renderers.For
        )
        {
            Owned = [fetcher, renderers, covers, fonts],
        };
    }

    private static ExtractOptions ExtractionOf(ExtractionChoices choices) =>
        new() { Select = choices.Select.Count > 0 ? string.Join(", ", choices.Select) : null, Remove = choices.Remove };

    private static Dictionary<string, ReadOnlyMemory<byte>> DrawingFontsOf(FontLibrary fonts)
    {
        FontFace[] faces =
        [
            fonts.Face(FontFamily.Sans),
            fonts.Face(FontFamily.Sans, semiBold: true),
            fonts.Face(FontFamily.Sans, italic: true),
            fonts.Face(FontFamily.Serif),
            fonts.Face(FontFamily.Serif, semiBold: true),
            fonts.Face(FontFamily.Serif, italic: true),
            fonts.Face(FontFamily.Mono),
        ];
        return faces.ToDictionary(face => face.PostScriptName + ".ttf", face => face.Data, StringComparer.Ordinal);
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
