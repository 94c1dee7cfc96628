using NewsExport.Pipeline.Publishing;
using NewsExport.Pipeline.Reading;
using NewsExport.Store.Spooling;

namespace NewsExport.Pipeline;

/// <summary>
/// One volume of many articles. What is bulky (pages, pictures) waits on the disk until the volume is rendered, so a
/// hundred articles take the memory of their texts; sources that failed are named in the volume.
/// </summary>
internal sealed class Bundle(string title, ArchiveRun run) : IDisposable
{
    /// <summary>What the result line calls it.</summary>
    public const string SourceName = "bundle";

    private readonly ArticleSpool spool = new();
    private readonly List<ArticleSource> sources = [];
    private readonly List<Chapter> chapters = [];
    private readonly List<(string Source, string Reason)> notKept = [];
    private DateOnly latest;

    public void Miss(ArticleSource source, SourceError error)
    {
        // The path of a local source never gets into a document.
        var name = source.Path is { } path ? Path.GetFileName(path) : ShownAddress.OfSource(source.Text);
        var reason = source.Path is { } local
            ? error.Message.Replace(local, name, StringComparison.Ordinal).Replace(source.Text, name, StringComparison.Ordinal)
            : error.Message;
        notKept.Add((name, reason));
    }

    public async Task AddAsync(ArticleSource source, Article article, CancellationToken cancellationToken)
    {
        await spool.AddAsync(article, cancellationToken).ConfigureAwait(false);
        sources.Add(source);
        chapters.Add(Chapter.Of(article));
        var day = DateOnly.FromDateTime(article.Capture.FetchedAt.UtcDateTime);
        latest = day > latest ? day : latest;
    }

    public async Task<SourceResult> PublishAsync(SourceWatch watch, CancellationToken cancellationToken)
    {
        if (sources.Count == 0)
        {
            return watch.Failed(Failures.EmptyBundle(title));
        }

        var volume = new Volume
        {
            Title = title,
            Count = sources.Count,
            Chapters = [.. chapters],
            NotKept = [.. notKept],
        };
        var job = new DocumentJob(
            run.Namer.KeyOfBundle(title, sources),
            volume,
            () => spool.ReadAsync(cancellationToken),
            format => run.Namer.NameBundle(title, latest, format)
        );
        return watch.Bundled(title, await run.Publisher.PublishAsync(job, watch.Report, cancellationToken).ConfigureAwait(false));
    }

    public void Dispose() => spool.Dispose();
}
