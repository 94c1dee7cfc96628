using System.CommandLine;

namespace NewsExport.Cli.Commands;

/// <summary>Judges a parsed line before anything runs.</summary>
internal static class UsageCheck
{
    public static void Check(ParseResult line)
    {
        if (NotBuilt.Refusal(line) is { } refusal)
        {
            throw new UsageException(refusal, line.CommandResult.Command.Hidden ? null : line.CommandResult.Command);
        }

        var asksForHelp = line.Action is HelpWithExamples || line.GetResult("--version") is not null;
        if (!asksForHelp && line.Errors.Count > 0)
        {
            throw new UsageException(
                string.Join("\n", line.Errors.Select(error => error.Message.TrimEnd('.')).Distinct()),
                line.CommandResult.Command
            );
        }
    }
}
