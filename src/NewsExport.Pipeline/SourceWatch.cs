using NewsExport.Pipeline.Publishing;
using NewsExport.Pipeline.Reading;

namespace NewsExport.Pipeline;

/// <summary>Follows one source through a run: reports where it stands, measures its time, and makes its result.</summary>
internal sealed class SourceWatch(string source, int number, int count, IProgress<ArchiveProgress>? progress, TimeProvider clock)
{
    private readonly long started = clock.GetTimestamp();
    private readonly string shown = ShownAddress.OfSource(source);
    private ArchiveStage stage;

    /// <summary>As the user named it.</summary>
    public string Source => source;

    public void Report(ArchiveStage next, string detail)
    {
        stage = next;
        progress?.Report(new ArchiveProgress(shown, number, count, next, detail));
    }

    /// <summary>Keeps work on a source that makes the program fail, or compute without end, from stopping the others; work that is cancelled has failed.</summary>
    public async Task<SourceResult> GuardAsync(
        Func<CancellationToken, Task<SourceResult>> work,
        int articles,
        CancellationToken cancellationToken
    )
    {
        using var budget = new ComputingBudget(articles, new ProcessUsage(), clock, cancellationToken);
        try
        {
            return await work(budget.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Failed(Failures.Stopped(shown));
        }
        catch (OperationCanceledException) when (budget.Spent is { } spent)
        {
            return Failed(Failures.TooComplex(shown, spent));
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            return Failed(Failures.FaultOfTheProgram(shown, stage.ToString().ToLowerInvariant(), cause));
        }
    }

    public SourceResult Failed(SourceError error, ValueList<Diagnostic>? diagnostics = null) =>
        new(shown)
        {
            Error = error,
            Diagnostics = diagnostics ?? [],
            Elapsed = clock.GetElapsedTime(started),
        };

    public SourceResult Kept(ReadArticle read, PublishReport published) =>
        new(shown)
        {
            Url = read.Article.Metadata.Url,
            Title = read.Article.Metadata.Title?.Value,
            Confidence = read.Confidence,
            Outputs = published.Files,
            Diagnostics = [.. read.Diagnostics, .. published.Diagnostics],
            Error = published.Error,
            IsMachineFault = published.IsMachineFault,
            Elapsed = clock.GetElapsedTime(started),
        };

    public SourceResult Bundled(string title, PublishReport published) =>
        new(shown)
        {
            Title = title,
            Outputs = published.Files,
            Diagnostics = published.Diagnostics,
            Error = published.Error,
            IsMachineFault = published.IsMachineFault,
            Elapsed = clock.GetElapsedTime(started),
        };
}
