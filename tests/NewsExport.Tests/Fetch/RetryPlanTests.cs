using NewsExport.Fetch;
using NewsExport.Fetch.Http;

namespace NewsExport.Tests.Fetch;

public sealed class RetryPlanTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Uri Page = new("http://page.example/");

    [Theory]
    [InlineData("0", 0)]
    [InlineData("120", 120)]
    [InlineData(" 7 ", 7)]
    [InlineData("Mon, 04 May 2026 12:00:30 GMT", 30)]
    [InlineData("Mon, 04 May 2026 11:00:00 GMT", 0)]
    [InlineData("99999999999", 365 * 86400)]
    public void Reads_seconds_and_dates(string header, int seconds)
    {
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryPlan.RetryAfter(header, Noon));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("soon")]
    [InlineData("1.5")]
    public void Reads_nothing_into_nonsense(string? header)
    {
        Assert.Null(RetryPlan.RetryAfter(header, Noon));
    }

    [Fact]
    public void Waits_twice_as_long_each_time_and_as_long_as_the_server_asks()
    {
        var plan = new RetryPlan(2, TimeSpan.FromSeconds(1));

        Assert.Equal(TimeSpan.FromSeconds(1), plan.Pause(0, Failures.HttpStatus(Page, 503, retryAfter: null)));
        Assert.Equal(TimeSpan.FromSeconds(2), plan.Pause(1, Failures.HttpStatus(Page, 503, retryAfter: null)));
        Assert.Null(plan.Pause(2, Failures.HttpStatus(Page, 503, retryAfter: null)));
        Assert.Equal(TimeSpan.FromSeconds(120), plan.Pause(0, Failures.HttpStatus(Page, 429, TimeSpan.FromSeconds(120))));
        Assert.Null(plan.Pause(0, Failures.HttpStatus(Page, 429, TimeSpan.FromSeconds(121))));
        Assert.Null(plan.Pause(0, Failures.HttpStatus(Page, 404, retryAfter: null)));
    }
}
