namespace NewsExport.Pipeline;

/// <summary>
/// Stops the work on one source when it has cost the process too much computing or memory. Waiting costs nothing: a slow server is
/// the fetcher's to judge.
/// </summary>
internal sealed class ComputingBudget : IDisposable
{
    /// <summary>A page in all six formats may take 10 CPU seconds; what is left is for stopping.</summary>
    private const int SecondsForAnArticle = 9;

    /// <summary>A page may take a gigabyte; what is left is for what is taken between two looks.</summary>
    private const int MostMegabytes = 850;

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);

    // A short run is over before the first look, and starts no thread for it.
    private static readonly TimeSpan FirstLook = TimeSpan.FromSeconds(2);
    private readonly CancellationTokenSource source;
    private readonly IProcessUsage usage;
    private readonly TimeSpan limit;
    private readonly int seconds;
    private readonly ITimer timer;

    /// <summary>Begins to count.</summary>
    /// <param name="articles">How many articles the work is about.</param>
    public ComputingBudget(int articles, IProcessUsage usage, TimeProvider clock, CancellationToken cancellationToken)
    {
        this.usage = usage;
        seconds = SecondsForAnArticle * articles;
        limit = usage.Computed + TimeSpan.FromSeconds(seconds);
        source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer = clock.CreateTimer(_ => Look(), null, FirstLook, LookEvery);
    }

    public CancellationToken Token => source.Token;

    /// <summary>What was spent, in words; null: there is something left.</summary>
    public string? Spent { get; private set; }

    public void Dispose()
    {
        timer.Dispose();
        source.Dispose();
    }

    private void Look()
    {
        if (usage.Computed >= limit)
        {
            Stop($"after {seconds} seconds of computing");
        }
        else if (IsFull())
        {
            Stop($"when it had taken {MostMegabytes} MB of memory");
        }
    }

    /// <summary>Memory that nobody needs any more does not count, but is given back only when it is asked for.</summary>
    private bool IsFull()
    {
        if (IsOver())
        {
            usage.Trim();
            return IsOver();
        }

        return false;
    }

    private bool IsOver() => usage.Resident >= MostMegabytes * 1_000_000L;

    private void Stop(string spent)
    {
        Spent ??= spent;
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
