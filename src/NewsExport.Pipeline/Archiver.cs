using System.Runtime.CompilerServices;
using NewsExport.Pipeline.Publishing;
using NewsExport.Pipeline.Reading;

namespace NewsExport.Pipeline;

/// <summary>Archives articles: each source is fetched, extracted, rendered in every format asked for, and published whole or not at all.</summary>
public sealed class Archiver : IDisposable
{
    private readonly ArchiveOptions options;
    private readonly Stages stages;
    private readonly TimeProvider clock;
    private readonly ArticleReader reader;

    private Archiver(ArchiveOptions options, Stages stages, TimeProvider clock)
    {
        this.options = options;
        this.stages = stages;
        this.clock = clock;
        reader = new ArticleReader(stages, options);
    }

    /// <summary>An archiver over the real network, file system and fonts.</summary>
    /// <exception cref="ArgumentException">An option is out of its range; see <see cref="ArchiveOptionsCheck"/>.</exception>
    public static Archiver Create(ArchiveOptions options, TimeProvider clock) => Create(options, Wiring.Connect(options, clock), clock);

    internal static Archiver Create(ArchiveOptions options, Stages stages, TimeProvider clock) =>
        ArchiveOptionsCheck.FindProblem(options, sources: null) is { } problem
            ? throw new ArgumentException(problem, nameof(options))
            : new Archiver(options, stages, clock);

    /// <summary>Archives <paramref name="sources"/> in order; one that fails never stops the others. Stop enumerating to start no further one.</summary>
    /// <returns>A result for every source that was begun, and last, for a bundle, its own.</returns>
    /// <exception cref="OutputException">The output cannot be written; nothing has been fetched.</exception>
    public async IAsyncEnumerable<SourceResult> ArchiveAsync(
        IReadOnlyList<string> sources,
        IProgress<ArchiveProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var run = ArchiveRun.Start(options, stages, sources.Count);
        var bundle = options.BundleTitle is { } title ? new Bundle(title, run) : null;
        using (bundle)
        {
            for (var index = 0; index < sources.Count; index++)
            {
                var watch = new SourceWatch(sources[index], index + 1, sources.Count, progress, clock);
                var result = await ArchiveOneAsync(run, bundle, watch, cancellationToken).ConfigureAwait(false);
                yield return result;
                if (result.IsMachineFault || cancellationToken.IsCancellationRequested)
                {
                    yield break;
                }
            }

            if (bundle is not null)
            {
                var watch = new SourceWatch(Bundle.SourceName, sources.Count, sources.Count, progress, clock);
                yield return await watch
                    .GuardAsync(token => bundle.PublishAsync(watch, token), sources.Count, cancellationToken)
                    .ConfigureAwait(false);
            }
        }
    }

    public void Dispose() => stages.Dispose();

    /// <summary>The main path.</summary>
    private Task<SourceResult> ArchiveOneAsync(ArchiveRun run, Bundle? bundle, SourceWatch watch, CancellationToken cancellationToken) =>
        watch.GuardAsync(
            async token =>
            {
                var parsed = SourceParser.Parse(watch.Source);
                if (parsed.Value is not { } source)
                {
                    return watch.Failed(parsed.Error!);
                }

                var read = await reader.ReadAsync(source, watch.Report, token).ConfigureAwait(false);
                if (read.Value is not { } article)
                {
                    bundle?.Miss(source, read.Error!);
                    return watch.Failed(read.Error!, read.Diagnostics);
                }

                if (bundle is not null)
                {
                    await bundle.AddAsync(source, article.Article, token).ConfigureAwait(false);
                    return watch.Kept(article, new PublishReport());
                }

                var published = await run
                    .Publisher.PublishAsync(run.Job(source, article.Article), watch.Report, token)
                    .ConfigureAwait(false);
                return watch.Kept(article, published);
            },
            articles: 1,
            cancellationToken
        );
}
