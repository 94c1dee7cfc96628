using NewsExport.Pipeline;

namespace NewsExport.Cli.Output;

/// <summary>Tells of a run while it goes on: results on standard output, the rest on standard error.</summary>
internal sealed class Reporter : IProgress<ArchiveProgress>, IDisposable
{
    private readonly Terminal terminal;
    private readonly Loudness loudness;
    private readonly ArchiveOptions options;
    private readonly bool asJson;
    private readonly Speaker speaker;
    private readonly LiveProgress? live;

    private Reporter(Terminal terminal, Loudness loudness, ArchiveOptions options, bool asJson, LiveProgress? live)
    {
        this.terminal = terminal;
        this.loudness = loudness;
        this.options = options;
        this.asJson = asJson;
        this.live = live;
        speaker = new Speaker(terminal.Error);
    }

    /// <summary>A reporter with a moving line where a person looks on, else with plain lines.</summary>
    public static Reporter Create(Terminal terminal, Loudness loudness, ArchiveOptions options, bool asJson) =>
        new(
            terminal,
            loudness,
            options,
            asJson,
            terminal.IsInteractive && !loudness.IsQuiet ? LiveProgress.Start(terminal.Error, loudness.HasColor) : null
        );

    public void Report(ArchiveProgress value)
    {
        if (live is not null)
        {
            live.Show(ProgressText.Of(value));
        }
        else if (loudness.IsVerbose && !loudness.IsQuiet)
        {
            speaker.Note(ProgressText.Of(value));
        }
    }

    /// <summary>Says what became of a source.</summary>
    public void Tell(SourceResult result)
    {
        live?.Pause();
        speaker.Tell(result.Diagnostics, loudness);
        if (result.Error is { } error)
        {
            speaker.Error(SourceErrorCodes.Name(error.Code), error.Message);
        }

        if (asJson)
        {
            terminal.Out.WriteLine(ResultJson.Line(result));
        }
        else if (options.Output is not "-")
        {
            foreach (var output in result.Outputs)
            {
                terminal.Out.WriteLine(TerminalText.Clean(output.Path));
            }
        }
    }

    /// <summary>Sums the run up.</summary>
    public void Conclude(IReadOnlyCollection<SourceResult> results, int wanted)
    {
        live?.Pause();
        if (!loudness.IsQuiet)
        {
            speaker.Note(Summary.Of(results, wanted));
        }

        if (terminal.Interruption.IsStopping)
        {
            speaker.Note("stopped before the end; the same command again takes up what is missing, finished documents are kept");
        }
    }

    public void Dispose() => live?.Dispose();
}
