using NewsExport.Cli;
using NewsExport.Cli.Output;
using NewsExport.Pipeline;

namespace NewsExport.Tests.Cli;

public sealed class OutputTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("a\u001b[31mb\u009b2Jc\u0007", "a[31mb2Jc")]
    [InlineData("a\u202Eb\u2066c\u200Fd\u2028e", "abcde")]
    [InlineData("می‌روم 東京 é", "می‌روم 東京 é")]
    public void Cleans_text_for_a_terminal(string text, string expected) => Assert.Equal(expected, TerminalText.Clean(text));

    [Fact]
    public void The_gravest_condition_decides_the_exit_code()
    {
        var kept = new SourceResult("a");
        var failed = kept with { Error = new SourceError(SourceErrorCode.Timeout, "late") };
        var machine = failed with { IsMachineFault = true };

        Assert.Equal(0, ExitCodes.For([kept], new Interruption()));
        Assert.Equal(3, ExitCodes.For([kept, failed], new Interruption()));
        Assert.Equal(6, ExitCodes.For([failed, machine], new Interruption()));
        using var stopped = new Interruption();
        stopped.Stop(143);
        Assert.Equal(143, ExitCodes.For([machine], stopped));
    }

    [Fact]
    public void A_second_signal_stops_now()
    {
        using var interruption = new Interruption();

        Assert.True(interruption.Stop(130));
        Assert.False(interruption.Abort.IsCancellationRequested);
        Assert.False(interruption.Stop(143));
        Assert.True(interruption.Abort.IsCancellationRequested);
        Assert.Equal(130, interruption.ExitCode);
    }
}
