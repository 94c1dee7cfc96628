using System.CommandLine;
using System.CommandLine.Parsing;

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

        if (UnknownOption(line) is { } unknown)
        {
            throw new UsageException($"{unknown} is no option", line.CommandResult.Command);
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

    /// <summary>The library takes an option that it does not know for a source; a source that begins with a hyphen stands behind <c>--</c>.</summary>
    private static string? UnknownOption(ParseResult line)
    {
        var named = line.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        return line
            .CommandResult.Command.Arguments.SelectMany(argument => line.GetResult(argument)?.Tokens ?? [])
            .FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-' && named.Contains(token))
            ?.Value;
    }
}
