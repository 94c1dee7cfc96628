using System.CommandLine;

namespace NewsExport.Cli;

/// <summary>The command line, or the configuration file, asks for something that cannot be.</summary>
internal sealed class UsageException(string message, Command? command = null) : Exception(message)
{
    /// <summary>The command whose usage is shown; null: none is.</summary>
    public Command? Command => command;
}
