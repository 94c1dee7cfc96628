using NewsExport.EndToEnd.Running;
using NewsExport.Testing.Files;

namespace NewsExport.EndToEnd;

/// <summary>A run that is killed without warning, and the same command once more.</summary>
public sealed class KillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_same_command_after_a_kill_leaves_what_an_undisturbed_run_leaves()
    {
        string[] Arguments(string output) => ["archive", .. Pages(), "-f", "pdf,epub,md", "-o", folder.At(output), "--json"];
        (await NewsExportProgram.RunAsync(Arguments("undisturbed"))).Ended(0);
        var whole = Contents("undisturbed");

        // Killed when so many result lines were out: the moments between them are where files are half written.
        foreach (var lines in (int[])[0, 1, 3])
        {
            var output = $"killed after {lines}";
            await KillAsync(Arguments(output), lines);

            Assert.All(
                Contents(output).Where(file => !file.Key.EndsWith(".part", StringComparison.Ordinal)),
                file => Assert.Equal(whole[file.Key], file.Value)
            );
            (await NewsExportProgram.RunAsync(Arguments(output))).Ended(0);
            Assert.Equal(whole, Contents(output));
        }
    }

    public void Dispose() => folder.Dispose();

    private static async Task KillAsync(string[] arguments, int lines)
    {
        using var program = NewsExportProgram.Start(arguments);
        program.StandardInput.Close();
        for (var line = 0; line < lines; line++)
        {
            Assert.NotNull(await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        }

        program.Kill();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Pages() => ArchivedSamples.Names.Select(row => ArchivedSamples.PageOf(row.Data));

    private Dictionary<string, string> Contents(string name) =>
        Directory.Exists(folder.At(name))
            ? Directory
                .GetFiles(folder.At(name), "*", SearchOption.AllDirectories)
                .ToDictionary(
                    path => Path.GetRelativePath(folder.At(name), path),
                    path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))),
                    StringComparer.Ordinal
                )
            : [];
}
