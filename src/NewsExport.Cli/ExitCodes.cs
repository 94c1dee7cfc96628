using NewsExport.Pipeline;

namespace NewsExport.Cli;

/// <summary>The exit codes of the contract, and the one place that decides between them.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int InternalError = 1;
    public const int Usage = 2;
    public const int SomeFailed = 3;
    public const int Machine = 6;
    public const int Interrupted = 130;
    public const int Terminated = 143;

    /// <summary>What each tells, for people.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> Meanings { get; } =
    [
        (Done, "Everything was done."),
        (InternalError, "A defect of this program; standard error has what to report."),
        (Usage, "The command line is wrong, or asks for what this version does not have."),
        (SomeFailed, "Some sources failed; the rest is written."),
        (Machine, "The machine refused: a folder that cannot be written, a full disk."),
        (Interrupted, "Interrupted."),
        (Terminated, "Terminated."),
    ];

    /// <summary>The code of a run that gave these results; the gravest condition wins.</summary>
    public static int For(IReadOnlyCollection<SourceResult> results, Interruption interruption) =>
        interruption.ExitCode is { } stopped ? stopped
        : results.Any(result => result.IsMachineFault) ? Machine
        : results.Any(result => result.Error is not null) ? SomeFailed
        : Done;
}
