using System.CommandLine;
using NewsExport.Cli.Output;

namespace NewsExport.Cli.Commands;

/// <summary>Options of every command.</summary>
internal sealed class GeneralOptions
{
    public Option<string?> Config { get; } =
        new("--config")
        {
            Recursive = true,
            HelpName = "FILE",
            Description = "Read defaults from this file instead of the newsexport.toml that is found",
        };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Recursive = true, Description = "Say nothing but errors" };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Recursive = true, Description = "Say everything that was noticed" };

    public Option<bool> NoColor { get; } =
        new("--no-color") { Recursive = true, Description = "No colour on the terminal (NO_COLOR does the same)" };

    public IEnumerable<Option> All => [Config, Quiet, Verbose, NoColor];

    /// <summary>How much is said, and how.</summary>
    public Loudness LoudnessOf(ParseResult line, Terminal terminal) =>
        new(
            line.GetValue(Quiet),
            line.GetValue(Verbose),
            HasColor: !line.GetValue(NoColor) && string.IsNullOrEmpty(terminal.Variable("NO_COLOR"))
        );
}
