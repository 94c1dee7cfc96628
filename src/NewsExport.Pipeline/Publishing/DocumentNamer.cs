using NewsExport.Store.Naming;

namespace NewsExport.Pipeline.Publishing;

/// <summary>Names documents and the sources they belong to.</summary>
internal sealed class DocumentNamer(NameTemplate template, OutputPlan plan)
{
    /// <summary>Endings of pages that a person saves; <c>page.html.gz</c> has two.</summary>
    private static readonly string[] PageEndings =
    [
        ".html",
        ".htm",
        ".xhtml",
        ".txt",
        ".md",
        ".markdown",
        ".mht",
        ".mhtml",
        ".warc",
        ".gz",
    ];

    private readonly TrackingParameters tracking = TrackingParameters.Load();

    public OutputName Name(ArticleSource source, Article article, OutputFormat format)
    {
        var fields = new NameFields
        {
            Date = article.Metadata.Published?.Value.Day ?? DateOnly.FromDateTime(article.Capture.FetchedAt.UtcDateTime),
            Title = article.Metadata.Title?.Value ?? "",
            Host = article.Metadata.Url?.Host ?? "",
            Site = article.Metadata.SiteName?.Value ?? "",
            Stem = StemOf(source),
        };
        return Name(fields, format);
    }

    public OutputName NameBundle(string title, DateOnly date, OutputFormat format) =>
        Name(
            new NameFields
            {
                Date = date,
                Title = title,
                Stem = title,
            },
            format
        );

    public SourceKey Key(ArticleSource source) =>
        new(
            source switch
            {
                { Url: { } url } => tracking.Remove(url),
                { Path: { } path } => path,
                _ => source.Text,
            }
        );

    public SourceKey KeyOfBundle(string title, IEnumerable<ArticleSource> sources) =>
        new(string.Join('\n', sources.Select(source => Key(source).Address).Prepend(title)));

    private OutputName Name(NameFields fields, OutputFormat format) =>
        plan.FileName is { } file
            ? new OutputName([], Path.GetFileNameWithoutExtension(file), Path.GetExtension(file))
            : template.Apply(fields, OutputFormats.Ending(format));

    private static string StemOf(ArticleSource source)
    {
        if (source.Url is { } url)
        {
            var last = Uri.UnescapeDataString(url.AbsolutePath.TrimEnd('/').Split('/')[^1]);
            return last.Length > 0 ? last : url.Host;
        }

        if (source.Path is null)
        {
            return "stdin";
        }

        var stem = Path.GetFileName(source.Path);
        while (
            Array.Find(PageEndings, ending => stem.Length > ending.Length && stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                is { } found
        )
        {
            stem = stem[..^found.Length];
        }

        return stem;
    }
}
