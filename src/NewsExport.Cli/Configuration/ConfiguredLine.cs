using System.CommandLine;
using NewsExport.Cli.Commands;

namespace NewsExport.Cli.Configuration;

/// <summary>Adds what the configuration file says to the command line, where the line itself is silent; the whole is then read as one.</summary>
internal static class ConfiguredLine
{
    /// <summary>What opens doors: a file that happens to lie in a working folder may not.</summary>
    private static readonly HashSet<string> NotFromWorkingFolders = new(
        ["allow-private", "insecure", "proxy", "header", "headers", "cookies", "browser"],
        StringComparer.Ordinal
    );

    public static ParseResult Complete(ParseResult line, string[] arguments, Func<string[], ParseResult> parse, Terminal terminal)
    {
        var command = line.CommandResult.Command;
        if (command is RootCommand || command.Hidden || line.Action is HelpWithExamples)
        {
            return line;
        }

        if (ConfigFinder.Find(line.GetValue<string?>("--config"), terminal) is not { } file)
        {
            return line;
        }

        List<string> added = [];
        foreach (var (name, values) in file.Settings)
        {
            if (!file.IsTrusted && NotFromWorkingFolders.Contains(name))
            {
                throw new UsageException(
                    $"{file.Path} sets {name}, which a file found in a working folder may not; set it on the command line, or name the file with --config"
                );
            }

            added.AddRange(Arguments(line, command, file, name, values));
        }

        return added.Count == 0 ? line : parse(Inserted(arguments, command.Name, added));
    }

    private static IEnumerable<string> Arguments(ParseResult line, Command command, ConfigFile file, string name, ValueList<string> values)
    {
        var option = Find(command, name) ?? (name is "headers" ? Find(command, "header") : null);
        if (option is null || name is "config" or "help" or "version")
        {
            return IsKnownElsewhere(line, name) ? [] : throw new UsageException($"{file.Path} sets {name}, which is no option");
        }

        if (line.GetResult(option) is { Implicit: false })
        {
            return [];
        }

        return option.Hidden ? throw new UsageException($"{file.Path} sets {name}: {option.Name} is not in this version")
            : option.ValueType == typeof(bool) ? Flag(file, option, values)
            : option.Arity.MaximumNumberOfValues > 1 ? values.Select(value => $"{option.Name}={value}")
            : [$"{option.Name}={string.Join(',', values)}"];
    }

    private static IEnumerable<string> Flag(ConfigFile file, Option option, ValueList<string> values) =>
        values switch
        {
            ["true"] => [option.Name],
            ["false"] => [],
            _ => throw new UsageException($"{file.Path}: {option.Name[2..]} takes true or false"),
        };

    private static Option? Find(Command command, string name) =>
        command
            .Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
            .FirstOrDefault(option => string.Equals(option.Name, "--" + name, StringComparison.Ordinal));

    /// <summary>An option of another command: one file serves all of them.</summary>
    private static bool IsKnownElsewhere(ParseResult line, string name) =>
        line.RootCommandResult.Command.Subcommands.Any(command => Find(command, name) is not null);

    /// <summary>The options go right behind the command's name, so that what a user wrote comes later and a <c>--</c> stays the end.</summary>
    private static string[] Inserted(string[] arguments, string command, List<string> added)
    {
        var place = Array.IndexOf(arguments, command) + 1;
        return [.. arguments[..place], .. added, .. arguments[place..]];
    }
}
