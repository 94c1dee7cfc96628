using System.CommandLine;
using NewsExport.Cli.Shells;

namespace NewsExport.Cli.Commands;

/// <summary><c>completion</c>: prints the script that completes commands, options and their values in a shell.</summary>
internal static class CompletionCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> shell = new("SHELL") { Description = "bash, zsh or fish" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        Command command = new("completion", "Print the completion script of a shell.") { shell };
        command.SetAction(line =>
        {
            var root = CommandShape.Of(line.RootCommandResult.Command);
            switch (line.GetRequiredValue(shell))
            {
                case "bash":
                    BashCompletion.Write(root, terminal.Out);
                    break;
                case "zsh":
                    ZshCompletion.Write(root, terminal.Out);
                    break;
                default:
                    FishCompletion.Write(root, terminal.Out);
                    break;
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
