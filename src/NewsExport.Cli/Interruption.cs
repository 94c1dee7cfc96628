namespace NewsExport.Cli;

/// <summary>How a user stops a run: a first signal lets the source in work finish, for at most ten seconds; a second stops now.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(10);
    private readonly CancellationTokenSource abort = new();

    /// <summary>No further source is begun.</summary>
    public bool IsStopping => ExitCode is not null;

    /// <summary>130 after SIGINT, 143 after SIGTERM; null: not stopped.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>The source in work is given up.</summary>
    public CancellationToken Abort => abort.Token;

    /// <summary>A signal came.</summary>
    /// <returns>False: it is not the first, stop now.</returns>
    public bool Stop(int exitCode)
    {
        if (ExitCode is not null)
        {
            abort.Cancel();
            return false;
        }

        ExitCode = exitCode;
        abort.CancelAfter(DrainTime);
        return true;
    }

    public void Dispose() => abort.Dispose();
}
