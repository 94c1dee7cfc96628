using System.IO.Compression;
using System.Text.Json;
using NewsExport.EndToEnd.Running;
using NewsExport.Testing.Files;
using NewsExport.Testing.Judges;
using NewsExport.Testing.Loopback;

namespace NewsExport.EndToEnd;

/// <summary>The program over the samples, from the disk and from a site on loopback, with outside judges.</summary>
public sealed class SampleTests : IDisposable
{
    private const string AllFormats = "pdf,epub,html,md,txt,json";
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Samples =>
        [.. Directory.GetDirectories(Path.Join(NewsExportProgram.Repository, "samples")).Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Comes_out_in_every_format(string sample)
    {
        var line = await ArchiveAsync(sample, AllFormats);

        var formats = line.GetProperty("outputs")
            .EnumerateArray()
            .Select(output => output.GetProperty("format").GetString())
            .Where(format => format is not "asset");
        Assert.Equal(AllFormats.Split(','), formats);
        Assert.All(
            line.GetProperty("outputs").EnumerateArray(),
            output => Assert.Equal(new FileInfo(output.GetProperty("path").GetString()!).Length, output.GetProperty("bytes").GetInt64())
        );
        Assert.DoesNotContain(
            line.GetProperty("diagnostics").EnumerateArray(),
            diagnostic => diagnostic.GetProperty("severity").GetString() is "error"
        );
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_pdf_is_sound(string sample)
    {
        var verdict = PdfJudges.Qpdf(await DocumentAsync(sample, "pdf"));

        Assert.True(verdict.ExitCode == 0, verdict.Output + verdict.Errors);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_epub_is_sound(string sample)
    {
        var verdict = Judge.Find("epubcheck", "NEWSEXPORT_EPUBCHECK").Run(await DocumentAsync(sample, "epub"));

        Assert.True(verdict.ExitCode == 0, verdict.Output + verdict.Errors);
    }

    [Theory]
    [InlineData("ferry")]
    [InlineData("ice")]
    [InlineData("rain")]
    public async Task The_pdf_gives_the_words_back_in_order(string sample)
    {
        var json = await DocumentAsync(sample, "json");
        var article = JsonDocument.Parse(await File.ReadAllBytesAsync(json, TestContext.Current.CancellationToken)).RootElement;
        var paragraphs = article
            .GetProperty("blocks")
            .EnumerateArray()
            .Where(block => block.GetProperty("type").GetString() is "paragraph");

        var text = Words(PdfJudges.Text(await DocumentAsync(sample, "pdf")));

        var place = 0;
        foreach (
            var start in paragraphs.Select(block => string.Join(' ', Words(block.GetProperty("text").GetString()!).Split(' ').Take(6)))
        )
        {
            var next = text.IndexOf(start, place, StringComparison.Ordinal);
            Assert.True(next >= 0, $"'{start}' is missing after letter {place} of\n{text}");
            place = next + 1;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Is_the_same_from_a_site_as_from_the_disk(string sample)
    {
        var local = await DocumentAsync(sample, "txt");
        using var site = Serve(sample);
        var run = await NewsExportProgram.RunAsync(
            "archive",
            site.At("/index.html").AbsoluteUri,
            "-f",
            "txt",
            "-o",
            folder.At("web"),
            "--json",
            "--allow-private",
            "127.0.0.0/8"
        );

        run.Ended(0);
        var web = run.Lines[0].GetProperty("outputs")[0].GetProperty("path").GetString()!;
        Assert.Equal(
            await File.ReadAllTextAsync(local, TestContext.Current.CancellationToken),
            await File.ReadAllTextAsync(web, TestContext.Current.CancellationToken)
        );
        Assert.All(
            site.Requests.Where(request => request.Target is not "/index.html"),
            request => Assert.Equal(site.At("/index.html").AbsoluteUri, request.Header("referer"))
        );
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        var first = await NewsExportProgram.RunAsync(
            ["archive", PageOf("ferry"), "-f", AllFormats, "-o", "out", "--json"],
            null,
            MakeFolder("one")
        );
        var second = await NewsExportProgram.RunAsync(
            ["archive", PageOf("ferry"), "-f", AllFormats, "-o", "out", "--json"],
            null,
            MakeFolder("two")
        );

        Assert.Equal(Digests(first.Ended(0)), Digests(second.Ended(0)));
    }

    [Fact]
    public async Task The_samples_make_one_volume()
    {
        var pages = Samples.Select(row => PageOf(row.Data)).ToArray();

        var run = await NewsExportProgram.RunAsync([
            "archive",
            .. pages,
            "-f",
            "epub,pdf",
            "--bundle",
            "All samples",
            "-o",
            folder.At("out"),
            "--json",
        ]);

        run.Ended(0);
        Assert.Equal(pages.Length + 1, run.Lines.Length);
        var outputs = run.Lines[^1]
            .GetProperty("outputs")
            .EnumerateArray()
            .Select(output => output.GetProperty("path").GetString()!)
            .ToArray();
        await using var book = await ZipFile.OpenReadAsync(outputs[0], TestContext.Current.CancellationToken);
        Assert.True(book.Entries.Count(entry => entry.FullName.EndsWith(".xhtml", StringComparison.Ordinal)) >= pages.Length);
        Assert.True(new FileInfo(outputs[1]).Length > 10_000);
    }

    public void Dispose() => folder.Dispose();

    private static string PageOf(string sample) => Path.Join(NewsExportProgram.Repository, "samples", sample, "index.html");

    private string MakeFolder(string name) => Directory.CreateDirectory(folder.At(name)).FullName;

    private async Task<JsonElement> ArchiveAsync(string sample, string formats)
    {
        var run = await NewsExportProgram.RunAsync("archive", PageOf(sample), "-f", formats, "-o", folder.At("out"), "--json");
        return Assert.Single(run.Ended(0).Lines);
    }

    private async Task<string> DocumentAsync(string sample, string format) =>
        (await ArchiveAsync(sample, format)).GetProperty("outputs").EnumerateArray().Last().GetProperty("path").GetString()!;

    private static LoopbackSite Serve(string sample)
    {
        Dictionary<string, LoopbackReply> routes = [];
        foreach (var path in Directory.GetFiles(Path.GetDirectoryName(PageOf(sample))!))
        {
            var type = Path.GetExtension(path) switch
            {
                ".html" => "text/html; charset=utf-8",
                ".jpg" => "image/jpeg",
                ".svg" => "image/svg+xml",
                var ending => "image/" + ending[1..],
            };
            routes["/" + Path.GetFileName(path)] = LoopbackReply.File(type, File.ReadAllBytes(path));
        }

        return LoopbackSite.Start(routes);
    }

    private static IEnumerable<string?> Digests(Run run) =>
        run.Lines[0].GetProperty("outputs").EnumerateArray().Select(output => output.GetProperty("sha256").GetString());

    /// <summary>Words parted by single spaces; soft hyphens and hyphens at line ends joined.</summary>
    private static string Words(string text) =>
        string.Join(
            ' ',
            text.Replace("\u00AD", "", StringComparison.Ordinal)
                .Replace("-\n", "-", StringComparison.Ordinal)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
