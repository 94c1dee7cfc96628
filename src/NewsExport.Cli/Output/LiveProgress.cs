using Spectre.Console;

namespace NewsExport.Cli.Output;

/// <summary>
/// A moving line on standard error while work goes on. It is built on that stream by hand: the library calls a console
/// non-interactive as soon as standard output is redirected.
/// </summary>
internal sealed class LiveProgress : IDisposable
{
    private readonly IAnsiConsole console;
    private readonly Lock gate = new();
    private TaskCompletionSource? ending;
    private Task shown = Task.CompletedTask;
    private StatusContext? context;

    private LiveProgress(IAnsiConsole console) => this.console = console;

    public static LiveProgress Start(TextWriter error, bool hasColor) =>
        new(
            AnsiConsole.Create(
                new AnsiConsoleSettings
                {
                    Out = new AnsiConsoleOutput(error),
                    Ansi = AnsiSupport.Yes,
                    Interactive = InteractionSupport.Yes,
                    ColorSystem = hasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                }
            )
        );

    /// <summary>Shows the line, or changes it.</summary>
    public void Show(string text)
    {
        var line = TerminalText.Clean(text).EscapeMarkup();
        lock (gate)
        {
            if (context is not null)
            {
                context.Status(line);
                return;
            }

            ending = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var end = ending.Task;
            var ready = new TaskCompletionSource<StatusContext>(TaskCreationOptions.RunContinuationsAsynchronously);
            shown = console
                .Status()
                .StartAsync(
                    line,
                    started =>
                    {
                        ready.SetResult(started);
                        return end;
                    }
                );
            context = ready.Task.GetAwaiter().GetResult();
        }
    }

    /// <summary>Takes the line away, so that others can be written.</summary>
    public void Pause()
    {
        lock (gate)
        {
            if (context is null)
            {
                return;
            }

            ending?.SetResult();
            shown.GetAwaiter().GetResult();
            context = null;
        }
    }

    public void Dispose() => Pause();
}
