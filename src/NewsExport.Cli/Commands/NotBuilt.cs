using System.CommandLine;

namespace NewsExport.Cli.Commands;

/// <summary>What the contract names and this version does not have: known, hidden from help, refused when used.</summary>
internal static class NotBuilt
{
    private static readonly string[] CommandNames = ["batch", "site", "attach", "verify", "cite", "status", "retry"];

    private static readonly string[] OptionNames =
    [
        "--toc",
        "--css",
        "--theme",
        "--tag",
        "--whole-page",
        "--rules",
        "--templates",
        "--delay",
        "--concurrency",
        "--cookies",
        "--resolve",
        "--insecure",
        "--proxy",
        "--refresh",
        "--since",
        "--until",
        "--section",
        "--match",
        "--not-match",
        "--max",
        "--dry-run",
        "--bundle-by",
        "--bundle-size",
        "--max-memory",
        "--url-column",
        "--browser",
    ];

    public static IEnumerable<Command> Commands() => CommandNames.Select(CreateCommand);

    /// <summary>The options, each taking whatever stands behind it.</summary>
    public static IEnumerable<Option> Options() =>
        OptionNames.Select(name => new Option<string[]>(name) { Hidden = true, Arity = ArgumentArity.ZeroOrMore });

    /// <summary>The sentence for a name that is used although it is not built; null: it is built.</summary>
    public static string? Refusal(ParseResult line)
    {
        var command = line.CommandResult.Command;
        if (CommandNames.Contains(command.Name))
        {
            return $"'{command.Name}' is not in this version";
        }

        var used = command.Options.FirstOrDefault(option => option.Hidden && line.GetResult(option) is not null);
        return used is null ? null : $"{used.Name} is not in this version";
    }

    public static bool IsOption(string name) => OptionNames.Contains(name);

    private static Command CreateCommand(string name)
    {
        Command command = new(name) { Hidden = true, TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ => ExitCodes.Usage);
        return command;
    }
}
