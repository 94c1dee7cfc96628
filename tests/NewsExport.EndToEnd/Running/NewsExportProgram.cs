using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace NewsExport.EndToEnd.Running;

/// <summary>The program as users have it: the one that NEWSEXPORT_PROGRAM names, else the one built beside these tests.</summary>
internal static class NewsExportProgram
{
    /// <summary>Longer than any run of these tests takes on a busy machine; a hung program must not hang the run.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static string Path { get; } = Find();

    public static string Repository { get; } = FindRepository();

    public static Task<Run> RunAsync(params string[] arguments) => RunAsync(arguments, input: null, folder: null);

    public static Task<Run> RunAsync(string[] arguments, string? input, string? folder, string? timeZone = null) =>
        EndAsync(Start(arguments, folder, timeZone), arguments, input);

    /// <summary>
    /// Runs the program where the kernel ends it past so many processor seconds, and gives it no more than so much memory of its own. Both are
    /// bounds on what a hostile page may cost, whatever the machine does beside: no clock on the wall is read.
    /// </summary>
    public static Task<Run> RunWithinAsync(int cpuSeconds, int megabytes, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "limits are set by ulimit, which Windows has not");
        var limits = $"ulimit -t {cpuSeconds} && ulimit -d {megabytes * 1024} && exec \"$0\" \"$@\"";
        return EndAsync(StartProgram("/bin/sh", ["-c", limits, Path, .. arguments], folder: null, timeZone: null), arguments, input: null);
    }

    private static async Task<Run> EndAsync(Process started, string[] arguments, string? input)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"newsexport {string.Join(' ', arguments)} did not end within {Patience}", late);
        }

        return new Run(string.Join(' ', arguments), process.ExitCode, await output, await error);
    }

    /// <summary>Starts the program with redirected streams, for tests that disturb it.</summary>
    public static Process Start(string[] arguments, string? folder = null, string? timeZone = null) =>
        StartProgram(Path, arguments, folder, timeZone);

    private static Process StartProgram(string program, string[] arguments, string? folder, string? timeZone)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder ?? System.IO.Path.GetTempPath(),
        };
        start.Environment["XDG_CONFIG_HOME"] = "/nonexistent";
        if (timeZone is not null)
        {
            start.Environment["TZ"] = timeZone;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
    }

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("NEWSEXPORT_PROGRAM") is { Length: > 0 } named)
        {
            return System.IO.Path.GetFullPath(named);
        }

        // bin/CONFIGURATION/FRAMEWORK is the same in both projects.
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var name = OperatingSystem.IsWindows() ? "newsexport.exe" : "newsexport";
        return System.IO.Path.Join(FindRepository(), "src", "NewsExport.Cli", "bin", build.Parent!.Name, build.Name, name);
    }

    private static string FindRepository([CallerFilePath] string here = "")
    {
        var start = File.Exists(here) ? here : AppContext.BaseDirectory;
        for (var folder = new FileInfo(start).Directory; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Join(folder.FullName, "NewsExport.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("the repository was not found above the tests");
    }
}
