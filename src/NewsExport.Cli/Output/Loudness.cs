namespace NewsExport.Cli.Output;

/// <summary>How much is said on standard error.</summary>
/// <param name="IsQuiet">Errors alone.</param>
/// <param name="IsVerbose">Everything that was noticed, not only warnings.</param>
/// <param name="HasColor">Colour may be used on a terminal.</param>
internal sealed record Loudness(bool IsQuiet, bool IsVerbose, bool HasColor)
{
    public bool Lets(Severity severity) => severity == Severity.Error || (!IsQuiet && (IsVerbose || severity == Severity.Warning));
}
