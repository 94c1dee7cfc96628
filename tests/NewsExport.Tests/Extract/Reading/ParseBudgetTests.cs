using NewsExport.Extract.Reading;

namespace NewsExport.Tests.Extract.Reading;

public sealed class ParseBudgetTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(150);

    [Fact]
    public void Does_not_count_what_other_threads_compute()
    {
        var budget = new ParseBudget(Limit);
        var other = new Thread(() => Compute(Limit * 2));
        other.Start();
        other.Join();

        Elements(budget);
    }

    [Fact]
    public void Does_not_count_waiting()
    {
        var budget = new ParseBudget(Limit);
        Thread.Sleep(Limit * 2);

        Elements(budget);
    }

    [Fact]
    public void Counts_what_the_thread_computes()
    {
        var budget = new ParseBudget(Limit);
        Compute(Limit * 2);

        Assert.Throws<OperationCanceledException>(() => Elements(budget));
    }

    [Fact]
    public void Reads_the_clock_of_the_thread() => Assert.NotNull(ThreadClock.Now());

    private static void Elements(ParseBudget budget)
    {
        for (var at = 0; at < 1_000; at++)
        {
            budget.ThrowIfSpent();
        }
    }

    private static void Compute(TimeSpan time)
    {
        var end = Environment.CpuUsage.TotalTime + time;
        var mine = ThreadClock.Now() + time;
        while (Environment.CpuUsage.TotalTime < end || ThreadClock.Now() < mine)
        {
            Thread.SpinWait(1_000);
        }
    }
}
