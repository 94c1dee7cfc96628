using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsExport.Cli.Commands;

/// <summary>The library's help page with examples at its end.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>By the name of the command.</summary>
    public static IReadOnlyDictionary<string, string[]> Examples { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["archive"] =
            [
                "newsexport archive https://example.org/story                  PDF and EPUB into this folder",
                "newsexport archive page.html -f md -o notes/                  a saved page as Markdown with its pictures",
                "newsexport archive a.html b.html --bundle \"Reading week\"      one volume of several articles",
                "newsexport archive page.html -f txt -o - | less               to standard output",
                "curl -s URL | newsexport archive - --base-url URL --json      a page from a pipe, the result as JSON",
            ],
            ["inspect"] =
            [
                "newsexport inspect page.html                                  what is kept, what is removed, and why",
                "newsexport inspect https://example.org/story --json",
            ],
            ["completion"] =
            [
                "source <(newsexport completion bash)                          for this shell; zsh likewise",
                "newsexport completion fish > ~/.config/fish/completions/newsexport.fish",
            ],
        };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var names = Examples.ContainsKey(command.Name) ? [command.Name] : Examples.Keys.ToArray();
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in names.SelectMany(name => Examples[name]))
        {
            output.WriteLine("  " + example);
        }

        return code;
    }
}
