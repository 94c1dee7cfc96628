using System.CommandLine;
using NewsExport.Cli.Shells;

namespace NewsExport.Cli.Commands;

/// <summary><c>manual</c>: prints the manual page. Hidden: packages are made with it, and a person reads <c>--help</c>.</summary>
internal static class ManualCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("manual", "Print the manual page, newsexport(1).") { Hidden = true };
        command.SetAction(line =>
        {
            var examples = HelpWithExamples.Examples.Values.SelectMany(lines => lines);
            ManualPage.Write(CommandShape.Of(line.RootCommandResult.Command), examples, terminal.Out);
            return ExitCodes.Done;
        });
        return command;
    }
}
