using System.Text.Json;

namespace NewsExport.EndToEnd.Running;

/// <summary>A run of the program that has ended.</summary>
internal sealed record Run(string Arguments, int ExitCode, string Out, string Error)
{
    /// <summary>The result lines.</summary>
    public JsonElement[] Lines =>
        [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Fails with everything that the program said unless it ended as expected.</summary>
    public Run Ended(int exitCode)
    {
        Assert.True(
            ExitCode == exitCode,
            $"newsexport {Arguments}\nended with {ExitCode}, not {exitCode}\n--- stdout\n{Out}\n--- stderr\n{Error}"
        );
        return this;
    }
}
