namespace NewsExport.Cli.Shells;

/// <summary>Writes the completion script of zsh, to be sourced or to lie in <c>$fpath</c> as <c>_newsexport</c>.</summary>
internal static class ZshCompletion
{
    public static void Write(CommandShape root, TextWriter to)
    {
        to.WriteLine("#compdef newsexport");
        to.WriteLine("# made by: newsexport completion zsh");
        to.WriteLine("_newsexport() {");
        to.WriteLine("    local context state state_descr line ret=1");
        to.WriteLine("    typeset -A opt_args");
        to.WriteLine("    local -a commands=(");
        foreach (var command in root.Commands)
        {
            to.WriteLine($"        {Quoted($"{command.Name}:{command.Description}")}");
        }

        to.WriteLine("    )");
        WriteArguments("    _arguments -C", root.Options, ["'1:command:->command'", "'*::argument:->argument'"], to);
        to.WriteLine("    case $state in");
        to.WriteLine("        command) _describe command commands && ret=0 ;;");
        to.WriteLine("        argument)");
        to.WriteLine("            case $line[1] in");
        foreach (var command in root.Commands)
        {
            var argument =
                command.ArgumentWords.Count > 0
                    ? $"1:{command.Arguments}:({string.Join(' ', command.ArgumentWords)})"
                    : $"*:{command.Arguments}:_files";
            to.WriteLine($"                {command.Name})");
            WriteArguments("                    _arguments", command.Options.Concat(root.Options), [Quoted(argument)], to);
            to.WriteLine("                    ;;");
        }

        to.WriteLine("            esac ;;");
        to.WriteLine("    esac");
        to.WriteLine("    return ret");
        to.WriteLine("}");
        to.WriteLine("if [[ $funcstack[1] == _newsexport ]]; then _newsexport \"$@\"; else compdef _newsexport newsexport; fi");
    }

    private static void WriteArguments(string call, IEnumerable<OptionShape> options, IEnumerable<string> last, TextWriter to)
    {
        to.Write(call);
        foreach (var specification in options.SelectMany(Specifications).Concat(last))
        {
            to.Write($" \\\n{new string(' ', call.Length - call.TrimStart().Length + 4)}{specification}");
        }

        to.WriteLine(" && ret=0");
    }

    /// <summary>One for each name: a repeatable option may come again, so none excludes another.</summary>
    private static IEnumerable<string> Specifications(OptionShape option)
    {
        var description = option.Description.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
        var action =
            option.Value is null ? ""
            : option.IsList && option.Words.Count > 0 ? $":{option.Value}:_values -s , {option.Value} {string.Join(' ', option.Words)}"
            : option.Words.Count > 0 ? $":{option.Value.Replace(":", "\\:", StringComparison.Ordinal)}:({string.Join(' ', option.Words)})"
            : option.IsPath ? $":{option.Value}:_files"
            : $":{option.Value.Replace(":", "\\:", StringComparison.Ordinal)}: ";
        return option.Names.Select(name => Quoted($"*{name}{(option.Value is null || name[1] != '-' ? "" : "=")}[{description}]{action}"));
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
