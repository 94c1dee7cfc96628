using NewsExport.Pipeline;

namespace NewsExport.Tests.Pipeline;

public sealed class ComputingBudgetTests
{
    private const long Megabyte = 1_000_000;
    private readonly Usage usage = new();
    private readonly HandClock clock = new();

    [Fact]
    public void Work_within_its_budget_goes_on()
    {
        using var budget = Begin(articles: 1);

        Look(seconds: 8.9, megabytes: 849);

        Assert.False(budget.Token.IsCancellationRequested);
        Assert.Null(budget.Spent);
    }

    [Fact]
    public void Nine_seconds_of_computing_end_the_work_on_an_article()
    {
        using var budget = Begin(articles: 1);

        Look(seconds: 9.1, megabytes: 100);

        Assert.True(budget.Token.IsCancellationRequested);
        Assert.Equal("after 9 seconds of computing", budget.Spent);
    }

    [Fact]
    public void What_was_computed_before_does_not_count()
    {
        usage.Computed = TimeSpan.FromSeconds(100);
        using var budget = Begin(articles: 1);

        Look(seconds: 101, megabytes: 100);

        Assert.False(budget.Token.IsCancellationRequested);
    }

    [Fact]
    public void A_volume_has_the_budgets_of_its_articles()
    {
        using var budget = Begin(articles: 3);

        Look(seconds: 26, megabytes: 100);
        Assert.False(budget.Token.IsCancellationRequested);

        Look(seconds: 27.1, megabytes: 100);
        Assert.True(budget.Token.IsCancellationRequested);
    }

    [Fact]
    public void Memory_that_is_needed_ends_the_work()
    {
        using var budget = Begin(articles: 1);
        usage.AfterTrimming = 900 * Megabyte;

        Look(seconds: 2, megabytes: 950);

        Assert.True(budget.Token.IsCancellationRequested);
        Assert.Equal("when it had taken 850 MB of memory", budget.Spent);
    }

    [Fact]
    public void Memory_that_is_only_not_given_back_does_not()
    {
        using var budget = Begin(articles: 1);
        usage.AfterTrimming = 200 * Megabyte;

        Look(seconds: 2, megabytes: 950);

        Assert.False(budget.Token.IsCancellationRequested);
        Assert.Equal(200 * Megabyte, usage.Resident);
    }

    private ComputingBudget Begin(int articles) => new(articles, usage, clock, TestContext.Current.CancellationToken);

    private void Look(double seconds, int megabytes)
    {
        (usage.Computed, usage.Resident) = (TimeSpan.FromSeconds(seconds), megabytes * Megabyte);
        clock.Look();
    }

    private sealed class Usage : IProcessUsage
    {
        public TimeSpan Computed { get; set; }

        public long Resident { get; set; }

        public long AfterTrimming { get; set; }

        public void Trim() => Resident = AfterTrimming;
    }

    /// <summary>Its timers fire when a test says so.</summary>
    private sealed class HandClock : TimeProvider
    {
        private Action look = () => { };

        public void Look() => look();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            look = () => callback(state);
            return new Timer();
        }

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
