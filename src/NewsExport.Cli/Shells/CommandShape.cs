using System.CommandLine;

namespace NewsExport.Cli.Shells;

/// <summary>A command as a person meets it: what is hidden is not there. The manual page and the completion scripts are written from this alone.</summary>
internal sealed record CommandShape(string Name, string Description)
{
    public required IReadOnlyList<CommandShape> Commands { get; init; }

    public required IReadOnlyList<OptionShape> Options { get; init; }

    /// <summary>The arguments as the usage line names them: <c>SOURCE...</c>.</summary>
    public required string Arguments { get; init; }

    /// <summary>The only words that the argument takes; empty: any file or address.</summary>
    public required IReadOnlyList<string> ArgumentWords { get; init; }

    public static CommandShape Of(Command command) =>
        new(command is RootCommand ? "newsexport" : command.Name, command.Description ?? "")
        {
            Commands = [.. command.Subcommands.Where(sub => !sub.Hidden).Select(Of)],
            Options = [.. command.Options.Where(option => !option.Hidden).Select(OptionShape.Of)],
            Arguments = string.Join(
                ' ',
                command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name)
            ),
            ArgumentWords = [.. command.Arguments.SelectMany(OptionShape.WordsOf).Distinct(StringComparer.Ordinal)],
        };
}
