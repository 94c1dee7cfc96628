using System.Diagnostics;
using NewsExport.EndToEnd.Running;
using NewsExport.Testing.Files;
using NewsExport.Testing.Loopback;

namespace NewsExport.EndToEnd;

/// <summary>Stopping the program, kindly and otherwise.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_lets_the_source_in_work_finish_and_begins_no_other(string signal, int exitCode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals missing: they are sent with kill");
        Assert.SkipWhen(
            signal == "INT" && InterruptIsIgnored(),
            "SIGINT missing: whoever started the tests has it ignored, and children inherit that"
        );
        var asked = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        using var site = LoopbackSite.Start(
            "/story",
            LoopbackReply.From(_ =>
            {
                asked.TrySetResult();
                goOn.Task.Wait(TimeSpan.FromSeconds(30));
                return LoopbackReply.Page(StoryPage.Html());
            })
        );
        using var program = NewsExportProgram.Start([
            "archive",
            site.At("/story").AbsoluteUri,
            "none.html",
            "-f",
            "txt",
            "-o",
            folder.Path,
            "--json",
            "--allow-private",
            "127.0.0.0/8",
        ]);
        var output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        using (var kill = Process.Start("kill", ["-" + signal, $"{program.Id}"]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        goOn.SetResult();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(exitCode, program.ExitCode);
        Assert.Single((await output).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Single(folder.Everything());
    }

    [Fact]
    public async Task A_closed_pipe_is_success()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a shell is missing: the pipe is made by sh");
        var page = folder.Write("page.html", StoryPage.Html());
        var start = new ProcessStartInfo(
            "sh",
            ["-c", "\"$0\" archive \"$1\" \"$1\" -f txt -o \"$2\" --json; echo code $? >&2", NewsExportProgram.Path, page, folder.At("out")]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var shell = Process.Start(start)!;
        shell.StandardOutput.Close();
        var error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Contains("code 0", error);
        Assert.Single(Directory.GetFiles(folder.At("out")));
    }

    public void Dispose() => folder.Dispose();

    // SigIgn of proc(5) is a mask; SIGINT is signal 2, the second bit.
    private static bool InterruptIsIgnored() =>
        File.ReadLines("/proc/self/status")
            .Where(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            .Any(line => (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & 2) != 0);
}
