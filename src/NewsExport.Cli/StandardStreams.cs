using System.Text;

namespace NewsExport.Cli;

/// <summary>The process's own streams. The only place that touches the console. Writing to a pipe that was closed does nothing, which is success.</summary>
internal sealed class StandardStreams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StreamWriter output = new(Console.OpenStandardOutput(), Utf8) { AutoFlush = true, NewLine = "\n" };
    private readonly StreamWriter error = new(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };

    public Terminal Open(Signals signals) =>
        new()
        {
            Out = output,
            Error = error,
            IsInteractive = !Console.IsErrorRedirected && !IsDumb(),
            OpenInput = Console.OpenStandardInput,
            OpenOutput = Console.OpenStandardOutput,
            Variable = Environment.GetEnvironmentVariable,
            WorkingFolder = Environment.CurrentDirectory,
            Interruption = signals.Interruption,
        };

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }

    private static bool IsDumb() => string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
}
