using System.Text;
using NewsExport.EndToEnd.Running;
using NewsExport.Testing.Files;

namespace NewsExport.EndToEnd;

/// <summary>
/// Pages made to hurt: each becomes a document or a clear error in every format, never a crash and never a hang, within ten processor
/// seconds and a gigabyte.
/// </summary>
public sealed class HostileInputTests : IDisposable
{
    private const int CpuSeconds = 10;
    private const int Megabytes = 1024;

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string> Pages =>
        new()
        {
            { "a cell over 65535 rows", "<table><tr><td rowspan=65535 colspan=1000>x<td>y<tr><td>z</table>" },
            { "a word of 10,000 letters", $"<p>{new string('w', 10_000)}</p>" },
            { "lists 40 deep", string.Concat(Enumerable.Repeat("<ul><li>down", 40)) },
            { "control and zero-width characters", "<p>a&#1;b&#8;c\u200B\u200D\uFEFFd\u202Ee\u2066f&#x85;g</p>" },
            { "zero-width characters alone", $"<p>{string.Concat(Enumerable.Repeat("\u200B\u200C\u200D\u2060", 20_000))}</p>" },
            { "marks on marks", $"<p>o{string.Concat(Enumerable.Repeat("\u0301\u0323", 20_000))}</p>" },
            { "embeddings in embeddings", $"<p>{string.Concat(Enumerable.Repeat("\u202Bx\u2067", 5_000))}</p>" },
            { "lone surrogates", "<p>high &#xD800; low &#xDC00; end</p>" },
            { "100,000 nested div", string.Concat(Enumerable.Repeat("<div>", 100_000)) + "deep" },
            { "20,000 open formatting elements", string.Concat(Enumerable.Repeat("<b><i><a href=x>", 7_000)) + "deep" },
            { "tables 300 deep", string.Concat(Enumerable.Repeat("<table><tr><td>", 300)) + "deep" },
            { "a table of 50,000 cells", $"<table>{string.Concat(Enumerable.Repeat("<tr><td>a<td>b<td>c<td>d<td>e", 10_000))}</table>" },
            { "2 MB in one paragraph", $"<p>{string.Concat(Enumerable.Repeat("The tide turns again. ", 95_000))}</p>" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Becomes_documents_or_a_clear_error(string name, string inside) => SurvivesAsync(name, inside);

    [Fact]
    public Task A_picture_that_claims_60000_by_60000_pixels()
    {
        byte[] png =
        [
            0x89,
            .. "PNG\r\n\u001a\n"u8,
            0,
            0,
            0,
            13,
            .. "IHDR"u8,
            0,
            0,
            0xEA,
            0x60,
            0,
            0,
            0xEA,
            0x60,
            8,
            6,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ];
        File.WriteAllBytes(folder.At("huge.png"), png);

        return SurvivesAsync("a huge picture", "<figure><img src=huge.png alt=huge></figure>");
    }

    [Fact]
    public Task A_truncated_jpeg()
    {
        var whole = File.ReadAllBytes(Path.Join(NewsExportProgram.Repository, "samples", "ferry", "ferry.jpg"));
        File.WriteAllBytes(folder.At("cut.jpg"), whole[..(whole.Length / 3)]);

        return SurvivesAsync("a truncated picture", "<figure><img src=cut.jpg alt=cut></figure>");
    }

    [Fact]
    public async Task The_bounds_are_real()
    {
        var page = folder.Write("page.html", StoryPage.Html());

        // No run of the .NET runtime fits into so little.
        var run = await NewsExportProgram.RunWithinAsync(CpuSeconds, megabytes: 8, "archive", page, "-f", "txt", "-o", folder.At("out"));

        Assert.NotEqual(0, run.ExitCode);

        // Nor do a million words fit into a second.
        var words = string.Concat(
            Enumerable.Range(0, 20_000).Select(i => $"<p>Paragraph {i} says where the boats of the day lay, and who had come.")
        );
        var big = folder.Write("long.html", StoryPage.Html(inside: words));
        var slow = await NewsExportProgram.RunWithinAsync(cpuSeconds: 1, Megabytes, "archive", big, "-f", "pdf", "-o", folder.At("out"));

        Assert.NotEqual(0, slow.ExitCode);
    }

    public void Dispose() => folder.Dispose();

    private async Task SurvivesAsync(string name, string inside)
    {
        var page = folder.At("page.html");
        await File.WriteAllTextAsync(page, StoryPage.Html(inside: inside), new UTF8Encoding(false), TestContext.Current.CancellationToken);

        var run = await NewsExportProgram.RunWithinAsync(
            CpuSeconds,
            Megabytes,
            "archive",
            page,
            "-f",
            ArchivedSamples.AllFormats,
            "-o",
            folder.At("out"),
            "--json"
        );

        var line = Assert.Single(run.Lines);
        var error = line.GetProperty("error");
        Assert.True(
            run.ExitCode is 0 or 3 && (run.ExitCode == 0 || error.GetProperty("code").GetString() is not "render-failed"),
            $"{name}: {run.ExitCode}\n{run.Out}{run.Error}"
        );
        Assert.Equal(
            run.ExitCode == 0 ? 6 : 0,
            line.GetProperty("outputs").EnumerateArray().Count(output => output.GetProperty("format").GetString() is not "asset")
        );
    }
}
