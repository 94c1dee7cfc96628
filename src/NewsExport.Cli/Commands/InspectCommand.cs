using System.CommandLine;
using NewsExport.Cli.Output;
using NewsExport.Pipeline;

namespace NewsExport.Cli.Commands;

/// <summary><c>inspect</c>: metadata with where each came from, what is kept, what was removed and why.</summary>
internal sealed class InspectCommand
{
    private readonly Argument<string> source = new("SOURCE")
    {
        Description = "An http(s) address, a local .html, .txt or .md file, or - for HTML on standard input",
    };

    private readonly Option<bool> json = new("--json") { Description = "One JSON object on standard output" };
    private readonly SourceOptions reading = new();
    private readonly GeneralOptions general;
    private readonly Terminal terminal;

    private InspectCommand(Terminal terminal, GeneralOptions general)
    {
        this.terminal = terminal;
        this.general = general;
    }

    public static Command Create(Terminal terminal, GeneralOptions general)
    {
        var parts = new InspectCommand(terminal, general);
        Command command = new("inspect", "Show what is made of a source, and why. Nothing is written.") { parts.source, parts.json };
        foreach (var option in parts.reading.All.Concat(NotBuilt.Options()))
        {
            command.Add(option);
        }

        command.SetAction((line, cancellation) => parts.RunAsync(line, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var options = reading.Read(line, terminal);
        if (ArchiveOptionsCheck.FindProblem(options, sources: null) is { } problem)
        {
            throw new UsageException(problem, line.CommandResult.Command);
        }

        using var inspector = Inspector.Create(options, terminal.Clock);
        var inspection = await inspector.InspectAsync(line.GetRequiredValue(source), cancellationToken).ConfigureAwait(false);
        if (line.GetValue(json))
        {
            terminal.Out.WriteLine(InspectionJson.Line(inspection));
        }
        else if (inspection.Extraction is { } extraction)
        {
            InspectionText.Write(terminal.Out, extraction);
        }

        var speaker = new Speaker(terminal.Error);
        speaker.Tell(inspection.Diagnostics, general.LoudnessOf(line, terminal));
        if (inspection.Error is { } error)
        {
            speaker.Error(SourceErrorCodes.Name(error.Code), error.Message);
        }

        return inspection.Error is null ? ExitCodes.Done : ExitCodes.SomeFailed;
    }
}
