using System.CommandLine;

namespace NewsExport.Cli.Output;

/// <summary>Speaks to a person on standard error: errors with their code, diagnostics with their id, hints apart.</summary>
internal sealed class Speaker(TextWriter error)
{
    public void Error(string code, string message) => Line($"error {code}: {message}");

    public void Note(string message) => Line(message);

    public void Tell(IEnumerable<Diagnostic> diagnostics, Loudness loudness)
    {
        foreach (var diagnostic in diagnostics.Where(diagnostic => loudness.Lets(diagnostic.Severity)))
        {
            Line($"{Word(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.Message}");
        }
    }

    public void Usage(UsageException wrong)
    {
        foreach (var message in wrong.Message.Split('\n'))
        {
            Line($"error: {message}");
        }

        Line($"usage: {UsageLine(wrong.Command)}");
        Line($"hint: newsexport {(wrong.Command is null or RootCommand ? "" : wrong.Command.Name + " ")}--help shows all options");
    }

    public void InternalError(Exception fault)
    {
        Line($"error: the program failed: {fault.GetType().Name}: {fault.Message}");
        Line("hint: please report this with the command and the page");
        error.WriteLine(fault.StackTrace);
    }

    private static string UsageLine(Command? command) =>
        command switch
        {
            null or RootCommand => "newsexport COMMAND [options]",
            _ => $"newsexport {command.Name} {string.Join(' ', command.Arguments.Select(Shown))} [options]",
        };

    private static string Shown(Argument argument) => argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    private void Line(string text) => error.WriteLine(TerminalText.Clean(text));
}
