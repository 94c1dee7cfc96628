using System.Text;
using System.Text.Json;
using NewsExport.Cli;
using NewsExport.Testing.Files;

namespace NewsExport.Tests.Cli;

/// <summary>Runs the program in this process, in a folder of the test's own, with streams of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly MemoryStream bytes = new();

    public TemporaryFolder Folder { get; } = new();

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string Input { get; init; } = "";

    public Interruption Interruption { get; } = new();

    public bool IsInteractive { get; init; }

    public string Out => output.ToString();

    public string Error => error.ToString();

    /// <summary>What went to standard output as bytes.</summary>
    public string Written => Encoding.UTF8.GetString(bytes.ToArray());

    /// <summary>The result lines, parsed.</summary>
    public JsonElement[] Lines =>
        [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public Task<int> RunAsync(params string[] arguments) =>
        App.RunAsync(
            arguments,
            new Terminal
            {
                Out = output,
                Error = error,
                IsInteractive = IsInteractive,
                OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
                OpenOutput = () => new Undisposed(bytes),
                Variable = name => Variables.GetValueOrDefault(name),
                WorkingFolder = Folder.Path,
                Interruption = Interruption,
            }
        );

    /// <summary>A page with an article, beside nothing.</summary>
    public string APage(string name, string title) => Folder.Write(name, Pipeline.Archiving.Page(title));

    public void Dispose()
    {
        Folder.Dispose();
        Interruption.Dispose();
        bytes.Dispose();
        output.Dispose();
        error.Dispose();
    }

    private sealed class Undisposed(MemoryStream target) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            target.Write(ToArray());
            base.Dispose(disposing);
        }
    }
}
