using NewsExport.EndToEnd.Running;
using NewsExport.Testing.Files;

namespace NewsExport.EndToEnd;

/// <summary>A run that is killed without warning, and the same command once more.</summary>
public sealed class KillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>How many result lines the killed run had printed: the moments between are where files are half written.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_killed_run_and_the_same_command_again_leave_what_an_undisturbed_run_leaves(int linesBeforeTheKill)
    {
        string[] Arguments(string output) => ["archive", .. Pages(), "-f", ArchivedSamples.AllFormats, "-o", folder.At(output), "--json"];
        (await NewsExportProgram.RunAsync(Arguments("undisturbed"))).Ended(0);

        using (var program = NewsExportProgram.Start(Arguments("killed")))
        {
            program.StandardInput.Close();
            for (var line = 0; line < linesBeforeTheKill; line++)
            {
                Assert.NotNull(await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            }

            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Dictionary<string, string> whole = Contents("undisturbed");
        Assert.All(
            Contents("killed").Where(file => !file.Key.EndsWith(".part", StringComparison.Ordinal)),
            file => Assert.Equal(whole[file.Key], file.Value)
        );
        (await NewsExportProgram.RunAsync(Arguments("killed"))).Ended(0);
        Assert.Equal(whole, Contents("killed"));
    }

    public void Dispose() => folder.Dispose();

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
