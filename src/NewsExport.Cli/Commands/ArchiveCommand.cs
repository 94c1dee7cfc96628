using System.CommandLine;
using NewsExport.Cli.Output;
using NewsExport.Pipeline;

namespace NewsExport.Cli.Commands;

/// <summary><c>archive</c>: each source to the formats asked for.</summary>
internal sealed class ArchiveCommand
{
    private readonly Argument<string[]> sources = new("SOURCE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "An http(s) address, a local .html, .txt or .md file, or - for HTML on standard input",
    };

    private readonly DocumentOptions documents = new();
    private readonly SourceOptions reading = new();
    private readonly GeneralOptions general;
    private readonly Terminal terminal;

    private ArchiveCommand(Terminal terminal, GeneralOptions general)
    {
        this.terminal = terminal;
        this.general = general;
    }

    public static Command Create(Terminal terminal, GeneralOptions general)
    {
        var parts = new ArchiveCommand(terminal, general);
        Command command = new("archive", "Archive each source in the formats asked for.") { parts.sources };
        foreach (var option in parts.documents.All.Concat(parts.reading.All).Concat(NotBuilt.Options()))
        {
            command.Add(option);
        }

        command.SetAction((line, cancellation) => parts.RunAsync(line, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var named = line.GetRequiredValue(sources);
        var options = documents.Read(line, reading.Read(line, terminal));
        var asJson = line.GetValue(documents.Json);
        if (FindProblem(options, named, asJson) is { } problem)
        {
            throw new UsageException(problem, line.CommandResult.Command);
        }

        using var archiver = Archiver.Create(options, terminal.Clock);
        using var reporter = Reporter.Create(terminal, general.LoudnessOf(line, terminal), options, asJson);
        List<SourceResult> results = [];
        await foreach (var result in archiver.ArchiveAsync(named, reporter, cancellationToken).ConfigureAwait(false))
        {
            results.Add(result);
            reporter.Tell(result);
            if (terminal.Interruption.IsStopping)
            {
                break;
            }
        }

        reporter.Conclude(results, named.Length);
        return ExitCodes.For(results, terminal.Interruption);
    }

    private static string? FindProblem(ArchiveOptions options, string[] sources, bool asJson) =>
        asJson && options.Output is "-" ? "--json and --output - both want standard output: choose one"
        : sources.Count(source => source is "-") > 1 ? "- is named twice: there is one standard input"
        : ArchiveOptionsCheck.FindProblem(options, sources.Length);
}
