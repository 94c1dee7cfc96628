using System.Diagnostics;

namespace NewsExport.Testing.Judges;

/// <summary>
/// An outside program that judges our output. One that is missing skips the test loudly and by name; with NEWSEXPORT_REQUIRE_JUDGES=1 it fails it.
/// </summary>
public sealed class Judge
{
    /// <summary>Longer than any judge needs for a test's files; a hung program must not hang the run.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string program;

    private Judge(string program) => this.program = program;

    /// <summary>Finds a program on the PATH, or where an environment variable says.</summary>
    /// <param name="variable">Name of a variable that holds the program's path; null: only the PATH is asked.</param>
    public static Judge Find(string name, string? variable = null)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var named = variable is null ? null : Environment.GetEnvironmentVariable(variable);
        var place = named ?? folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        if (place is not null && File.Exists(place))
        {
            return new Judge(place);
        }

        var hint = variable is null ? "install it" : $"install it or name it in {variable}";
        throw Missing($"the judge {name} is missing; {hint}");
    }

    /// <summary>Runs the program to its end.</summary>
    public Verdict Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        // Both at once: a program that fills one pipe while we read the other would wait for ever.
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Patience}");
        }

        process.WaitForExit();
        return new Verdict(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>xunit takes an exception with this prefix for a skip, whoever throws it.</summary>
    private static Exception Missing(string reason) =>
        Environment.GetEnvironmentVariable("NEWSEXPORT_REQUIRE_JUDGES") == "1"
            ? new InvalidOperationException(reason)
            : new InvalidOperationException("$XunitDynamicSkip$" + reason);
}

/// <summary>What a judge said.</summary>
public sealed record Verdict(int ExitCode, string Output, string Errors);
