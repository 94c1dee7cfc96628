using System.Runtime.InteropServices;

namespace NewsExport.Cli;

/// <summary>Listens to SIGINT and SIGTERM itself: the command line library would swallow a second signal.</summary>
internal sealed class Signals : IDisposable
{
    /// <summary>What stopping now may still take: removing pending files.</summary>
    private static readonly TimeSpan LastMoment = TimeSpan.FromSeconds(1);

    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;

    public Signals()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Handle(context, ExitCodes.Interrupted));
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Handle(context, ExitCodes.Terminated));
    }

    public Interruption Interruption { get; } = new();

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        Interruption.Dispose();
    }

    private void Handle(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        if (!Interruption.Stop(exitCode))
        {
            Thread.Sleep(LastMoment);
            Environment.Exit(Interruption.ExitCode ?? exitCode);
        }
    }
}
