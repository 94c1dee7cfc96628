namespace NewsExport.Pipeline;

/// <summary>
/// Stops the work on one source when it has cost the process too much computing. Waiting costs nothing: a slow server is the
/// fetcher's to judge.
/// </summary>
internal sealed class ComputingBudget : IDisposable
{
    /// <summary>A page in all six formats may take 10 CPU seconds; what is left is for stopping.</summary>
    private const int SecondsForAnArticle = 9;

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);
    private readonly CancellationTokenSource source;
    private readonly TimeSpan limit;
    private readonly ITimer timer;

    /// <summary>Begins to count.</summary>
    /// <param name="articles">How many articles the work is about.</param>
    public ComputingBudget(int articles, TimeProvider clock, CancellationToken cancellationToken)
    {
        Seconds = SecondsForAnArticle * articles;
        limit = Environment.CpuUsage.TotalTime + TimeSpan.FromSeconds(Seconds);
        source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // Not all processors together can spend it sooner, and a short run is over before the first look.
        timer = clock.CreateTimer(_ => Look(), null, TimeSpan.FromSeconds((double)Seconds / Environment.ProcessorCount), LookEvery);
    }

    public int Seconds { get; }

    public CancellationToken Token => source.Token;

    public bool IsSpent { get; private set; }

    public void Dispose()
    {
        timer.Dispose();
        source.Dispose();
    }

    private void Look()
    {
        if (Environment.CpuUsage.TotalTime < limit)
        {
            return;
        }

        IsSpent = true;
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The work ended while the timer was looking.
        }
    }
}
