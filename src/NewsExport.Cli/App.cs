using System.CommandLine;
using NewsExport.Cli.Commands;
using NewsExport.Cli.Configuration;
using NewsExport.Cli.Output;
using NewsExport.Pipeline;

namespace NewsExport.Cli;

/// <summary>The program: reads the line, fills in what the configuration file says, runs the command, and ends with an exit code.</summary>
internal static class App
{
    // Response files are off: a source may begin with @.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        var speaker = new Speaker(terminal.Error);
        try
        {
            var root = RootCommands.Create(terminal);
            var line = ConfiguredLine.Complete(root.Parse(arguments, Parsing), arguments, again => root.Parse(again, Parsing), terminal);
            UsageCheck.Check(line);
            return await line.InvokeAsync(Invocation(terminal), terminal.Interruption.Abort).ConfigureAwait(false);
        }
        catch (UsageException wrong)
        {
            speaker.Usage(wrong);
            return ExitCodes.Usage;
        }
        catch (OutputException refused)
        {
            speaker.Error("write-failed", refused.Message);
            return ExitCodes.Machine;
        }
        catch (OperationCanceledException) when (terminal.Interruption.ExitCode is { } stopped)
        {
            return stopped;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            speaker.InternalError(fault);
            return ExitCodes.InternalError;
        }
    }

    private static InvocationConfiguration Invocation(Terminal terminal) =>
        new()
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
}
