namespace NewsExport.Cli.Shells;

/// <summary>Writes the completion script of fish.</summary>
internal static class FishCompletion
{
    public static void Write(CommandShape root, TextWriter to)
    {
        to.WriteLine("# fish completion for newsexport; made by: newsexport completion fish");
        to.WriteLine(
            """
            function __newsexport_list # the words that the list lacks, behind what it has
                set -l has (string match -r '.*,' -- (commandline -ct | string replace -r '^--?[^=]*=' ''))
                for word in $argv
                    string match -q "*,$word,*" -- ",$has"; or echo $has$word
                end
            end
            """
        );
        foreach (var option in root.Options)
        {
            WriteOption("", option, to);
        }

        foreach (var command in root.Commands)
        {
            to.WriteLine($"complete -c newsexport -n __fish_use_subcommand -f -a {command.Name} -d {Quoted(command.Description)}");
            var here = $" -n '__fish_seen_subcommand_from {command.Name}'";
            foreach (var option in command.Options)
            {
                WriteOption(here, option, to);
            }

            if (command.ArgumentWords.Count > 0)
            {
                to.WriteLine($"complete -c newsexport{here} -f -a {Quoted(string.Join(' ', command.ArgumentWords))}");
            }
        }
    }

    private static void WriteOption(string condition, OptionShape option, TextWriter to)
    {
        var names = string.Concat(
            option.Names.Select(name => name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}")
        );
        var words = string.Join(' ', option.Words);
        var action =
            option.Value is null ? ""
            : option.IsList && option.Words.Count > 0 ? $" -x -a '(__newsexport_list {words})'"
            : option.Words.Count > 0 ? $" -x -a '{words}'"
            : option.IsPath ? " -r -F"
            : " -x";
        to.WriteLine($"complete -c newsexport{condition}{names}{action} -d {Quoted(option.Description)}");
    }

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
