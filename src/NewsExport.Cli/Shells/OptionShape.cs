using System.CommandLine;
using System.CommandLine.Completions;

namespace NewsExport.Cli.Shells;

/// <summary>An option as a person meets it.</summary>
/// <param name="Names">The long name first.</param>
/// <param name="Value">What stands behind it, as help names it; null: nothing does.</param>
/// <param name="Words">The words that it takes, as far as they can be listed.</param>
internal sealed record OptionShape(IReadOnlyList<string> Names, string Description, string? Value, IReadOnlyList<string> Words)
{
    /// <summary>Several words, parted by commas.</summary>
    public bool IsList => Value is "LIST";

    public bool IsPath => Value is "FILE" or "PATH";

    public static OptionShape Of(Option option)
    {
        var isFlag = option.ValueType == typeof(bool) || option.ValueType == typeof(void) || option.Arity.MaximumNumberOfValues == 0;
        return new OptionShape(
            [option.Name, .. option.Aliases.Where(alias => IsPosix(alias)).OrderByDescending(alias => alias.Length)],
            option.Description ?? "",
            isFlag ? null : option.HelpName ?? "VALUE",
            isFlag ? [] : [.. Listed(option.CompletionSources)]
        );
    }

    /// <summary>The words that an argument takes.</summary>
    public static IEnumerable<string> WordsOf(Argument argument) => Listed(argument.CompletionSources);

    // The library knows the help option as /h and /? too, which are paths here.
    private static bool IsPosix(string alias) => alias.StartsWith('-') && alias is not "-?";

    private static IEnumerable<string> Listed(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources) =>
        sources.SelectMany(source => source(CompletionContext.Empty)).Select(item => item.Label);
}
