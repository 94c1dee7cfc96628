using System.CommandLine;
using System.CommandLine.Help;

namespace NewsExport.Cli.Commands;

/// <summary>The whole command line.</summary>
internal static class RootCommands
{
    public static RootCommand Create(Terminal terminal)
    {
        var general = new GeneralOptions();
        RootCommand root = new("Archives articles from web pages as clean PDF, EPUB, HTML, Markdown, text and JSON.")
        {
            ArchiveCommand.Create(terminal, general),
            InspectCommand.Create(terminal, general),
            CompletionCommand.Create(terminal),
            ManualCommand.Create(terminal),
        };
        // Directives ([diagram], [suggest]) would take a source in brackets.
        root.Directives.Clear();
        foreach (var option in general.All)
        {
            root.Add(option);
        }

        foreach (var command in NotBuilt.Commands())
        {
            root.Add(command);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
