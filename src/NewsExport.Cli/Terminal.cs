namespace NewsExport.Cli;

/// <summary>Everything outside the program that a command may touch; tests hand in their own.</summary>
internal sealed record Terminal
{
    /// <summary>Results, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Progress, diagnostics and errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard error is looked at by a person: progress may move.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Opens standard input as bytes.</summary>
    public Func<Stream>? OpenInput { get; init; }

    /// <summary>Opens standard output as bytes.</summary>
    public Func<Stream>? OpenOutput { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The working folder.</summary>
    public string WorkingFolder { get; init; } = ".";

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How the user stops a run.</summary>
    public Interruption Interruption { get; init; } = new();
}
