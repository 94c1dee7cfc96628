namespace NewsExport.Cli.Shells;

/// <summary>Writes the completion script of bash. It needs bash alone, not the bash-completion package.</summary>
internal static class BashCompletion
{
    public static void Write(CommandShape root, TextWriter to)
    {
        to.WriteLine("# bash completion for newsexport; made by: newsexport completion bash");
        to.WriteLine(
            """
            _newsexport_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$word"); }
            _newsexport_paths() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); }
            _newsexport_list() { # the words that the list lacks, behind what it has
                local has=${word%"${word##*,}"} choice choices=
                for choice in $1; do [[ ,$has == *,$choice,* ]] || choices+="$has$choice "; done
                compopt -o nospace
                _newsexport_words "$choices"
            }
            _newsexport() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= i
                # --option=word comes as three words.
                [[ $word == = ]] && word=
                [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]}
                COMPREPLY=()
            """
        );
        to.WriteLine("    for ((i = 1; i < COMP_CWORD; i++)); do");
        to.WriteLine(
            $"        case ${{COMP_WORDS[i]}} in {Alternatives(root.Commands.Select(command => command.Name))}) command=${{COMP_WORDS[i]}}; break ;; esac"
        );
        to.WriteLine("    done");
        to.WriteLine("    case $command:$before in");
        WriteValues("*", root.Options, to);
        foreach (var command in root.Commands)
        {
            WriteValues(command.Name, command.Options, to);
        }

        to.WriteLine("    esac");
        to.WriteLine("    case $command:$word in");
        var general = root.Options.SelectMany(option => option.Names).ToArray();
        foreach (var command in root.Commands)
        {
            to.WriteLine(
                $"        {command.Name}:-*) _newsexport_words '{Spaced([.. command.Options.SelectMany(option => option.Names), .. general])}' ;;"
            );
            to.WriteLine(
                command.ArgumentWords.Count > 0
                    ? $"        {command.Name}:*) _newsexport_words '{Spaced(command.ArgumentWords)}' ;;"
                    : $"        {command.Name}:*) _newsexport_paths ;;"
            );
        }

        to.WriteLine($"        *) _newsexport_words '{Spaced([.. root.Commands.Select(command => command.Name), .. general])}' ;;");
        to.WriteLine("    esac");
        to.WriteLine("}");
        to.WriteLine("complete -F _newsexport newsexport");
    }

    /// <summary>What stands behind each option that takes a value.</summary>
    private static void WriteValues(string command, IEnumerable<OptionShape> options, TextWriter to)
    {
        foreach (var option in options.Where(option => option.Value is not null))
        {
            var action =
                option.IsList && option.Words.Count > 0 ? $"_newsexport_list '{Spaced(option.Words)}'; "
                : option.Words.Count > 0 ? $"_newsexport_words '{Spaced(option.Words)}'; "
                : option.IsPath ? "_newsexport_paths; "
                : "";
            to.WriteLine($"        {Alternatives(option.Names.Select(name => $"{command}:{name}"))}) {action}return ;;");
        }
    }

    private static string Alternatives(IEnumerable<string> patterns) => string.Join('|', patterns);

    private static string Spaced(IEnumerable<string> words) => string.Join(' ', words);
}
