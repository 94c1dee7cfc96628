namespace NewsExport.Extract.Reading;

/// <summary>
/// Counts what the process computes while a page is parsed. Not the clock on the wall: on a busy machine the smallest page may wait
/// longer than a hostile one may compute.
/// </summary>
internal sealed class ParseBudget(TimeSpan limit)
{
    /// <summary>Elements between two looks: asking the system costs as much as a few elements.</summary>
    private const int LookEvery = 32;

    private readonly TimeSpan end = Environment.CpuUsage.TotalTime + limit;
    private int elements;

    /// <summary>To be called for each element.</summary>
    /// <exception cref="OperationCanceledException">The limit is reached.</exception>
    public void ThrowIfSpent()
    {
        elements++;
        if (elements % LookEvery == 0 && Environment.CpuUsage.TotalTime >= end)
        {
            throw new OperationCanceledException();
        }
    }
}
