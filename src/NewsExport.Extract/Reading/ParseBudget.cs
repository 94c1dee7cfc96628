using System.Diagnostics;

namespace NewsExport.Extract.Reading;

/// <summary>
/// Counts what one thread computes while it parses a page. Not the clock on the wall: on a busy machine the smallest page may wait longer
/// than a hostile one may compute. Not the time of the process, nor both together: other pages that the process reads at the same time
/// would be counted too. A parse stays on its thread, so that thread's own time is what the page costs, whatever else goes on.
/// </summary>
internal sealed class ParseBudget
{
    /// <summary>Elements between two looks at the clock.</summary>
    private const int LookEvery = 32;

    private readonly TimeSpan limit;
    private readonly TimeSpan start = Spent();
    private long begun = Stopwatch.GetTimestamp();
    private TimeSpan nextLook;
    private int elements;

    public ParseBudget(TimeSpan limit)
    {
        this.limit = limit;
        nextLook = limit;
    }

    /// <summary>To be called for each element.</summary>
    /// <exception cref="OperationCanceledException">The limit is reached.</exception>
    public void ThrowIfSpent()
    {
        elements++;
        if (elements % LookEvery != 0 || Stopwatch.GetElapsedTime(begun) < nextLook)
        {
            return;
        }

        // A thread cannot compute longer than time passes, so the system is asked only when as much has passed as was left.
        var left = limit - (Spent() - start);
        if (left <= TimeSpan.Zero)
        {
            throw new OperationCanceledException();
        }

        begun = Stopwatch.GetTimestamp();
        nextLook = left;
    }

    /// <summary>Where the system does not tell of threads, the time of the process is all there is.</summary>
    private static TimeSpan Spent() => ThreadClock.Now() ?? Environment.CpuUsage.TotalTime;
}
