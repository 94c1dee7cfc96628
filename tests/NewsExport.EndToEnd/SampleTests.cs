using System.IO.Compression;
using System.Text.Json;
using NewsExport.EndToEnd.Running;
using NewsExport.Testing.Files;
using NewsExport.Testing.Judges;
using NewsExport.Testing.Loopback;

namespace NewsExport.EndToEnd;

/// <summary>The program over the samples, from the disk and from a site on loopback, with outside judges.</summary>
public sealed class SampleTests(ArchivedSamples samples) : IClassFixture<ArchivedSamples>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names => ArchivedSamples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Comes_out_in_every_format(string sample)
    {
        var line = await samples.LineAsync(sample);

        var outputs = line.GetProperty("outputs").EnumerateArray().ToArray();
        Assert.Equal(
            ArchivedSamples.AllFormats.Split(','),
            outputs.Select(output => output.GetProperty("format").GetString()).Where(format => format is not "asset")
        );
        Assert.All(
            outputs,
            output => Assert.Equal(new FileInfo(output.GetProperty("path").GetString()!).Length, output.GetProperty("bytes").GetInt64())
        );
        Assert.DoesNotContain(
            line.GetProperty("diagnostics").EnumerateArray(),
            diagnostic => diagnostic.GetProperty("severity").GetString() is "error"
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_pdf_is_sound(string sample)
    {
        var verdict = PdfJudges.Qpdf(await samples.DocumentAsync(sample, "pdf"));

        Assert.True(verdict.ExitCode == 0, verdict.Output + verdict.Errors);
    }

    /// <summary>One call for all books: the judge starts a virtual machine each time.</summary>
    [Fact]
    public async Task The_epubs_are_sound()
    {
        var verdict = Judge.Find("epubcheck", "NEWSEXPORT_EPUBCHECK").Run(await AllAsync("epub"));

        Assert.True(verdict.ExitCode == 0, verdict.Output + verdict.Errors);
    }

    [Fact]
    public async Task The_epubs_have_no_violation_of_accessibility()
    {
        var verdicts = BookReaders.Accessibility(await AllAsync("epub"));

        Assert.All(verdicts, verdict => Assert.True(verdict.GetProperty("outcome").GetString() == "pass", verdict.GetRawText()));
    }

    [Theory]
    [InlineData("epubjs")]
    [InlineData("foliate")]
    public async Task The_epubs_open_in_a_reading_system_without_a_request(string reader)
    {
        var verdicts = BookReaders.Open(reader, await AllAsync("epub"));

        Assert.All(
            verdicts,
            verdict =>
            {
                Assert.Empty(verdict.GetProperty("faults").EnumerateArray());
                Assert.Empty(verdict.GetProperty("requests").EnumerateArray());
                Assert.Equal(0, verdict.GetProperty("scripts").GetInt32());
                Assert.True(verdict.GetProperty("letters").GetInt32() > 500, verdict.GetRawText());
            }
        );
    }

    [Theory]
    [InlineData("3a")]
    [InlineData("ua1")]
    public async Task The_pdfs_keep_the_profile_that_they_declare(string profile)
    {
        var files = await AllAsync("pdf");

        var verdicts = PdfJudges.VeraPdf(profile, files);

        foreach (var file in files)
        {
            Assert.True(verdicts.TryGetValue(file, out var verdict), $"no verdict on {file}");
            Assert.True(verdict.Passes, $"{file} breaks {string.Join("; ", verdict.BrokenRules)}");
        }
    }

    [Theory]
    [InlineData("ferry")]
    [InlineData("ice")]
    [InlineData("rain")]
    public async Task The_pdf_gives_the_words_back_in_order(string sample)
    {
        var paragraphs = (await samples.ArticleAsync(sample))
            .GetProperty("blocks")
            .EnumerateArray()
            .Where(block => block.GetProperty("type").GetString() is "paragraph");

        var text = Words(PdfJudges.Text(await samples.DocumentAsync(sample, "pdf")));

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
    [MemberData(nameof(Names))]
    public async Task Reads_the_same_from_a_site_as_from_the_disk(string sample)
    {
        using var site = Serve(sample);
        var page = site.At("/index.html").AbsoluteUri;

        var run = await NewsExportProgram.RunAsync(
            "archive",
            page,
            "-f",
            "json",
            "-o",
            folder.Path,
            "--json",
            "--allow-private",
            "127.0.0.0/8"
        );

        var path = run.Ended(0).Lines[0].GetProperty("outputs")[0].GetProperty("path").GetString()!;
        using var article = JsonDocument.Parse(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(
            (await samples.ArticleAsync(sample)).GetProperty("text").GetString(),
            article.RootElement.GetProperty("text").GetString()
        );
        Assert.All(
            site.Requests.Where(request => request.Target is not "/index.html"),
            request => Assert.Equal(page, request.Header("referer"))
        );
    }

    [Fact]
    public async Task Two_runs_in_two_folders_and_time_zones_give_the_same_bytes()
    {
        string[] arguments = ["archive", ArchivedSamples.PageOf("harvest"), "-f", ArchivedSamples.AllFormats, "-o", "out", "--json"];

        var first = await NewsExportProgram.RunAsync(
            arguments,
            input: null,
            Directory.CreateDirectory(folder.At("one")).FullName,
            "Pacific/Auckland"
        );
        var second = await NewsExportProgram.RunAsync(
            arguments,
            input: null,
            Directory.CreateDirectory(folder.At("two")).FullName,
            "America/New_York"
        );

        Assert.Equal(Digests(first.Ended(0)), Digests(second.Ended(0)));
    }

    [Fact]
    public async Task The_samples_make_one_volume()
    {
        string[] pages = [.. Names.Select(row => ArchivedSamples.PageOf(row.Data))];

        var run = await NewsExportProgram.RunAsync([
            "archive",
            .. pages,
            "-f",
            "epub,pdf",
            "--bundle",
            "All samples",
            "-o",
            folder.Path,
            "--json",
        ]);

        Assert.Equal(pages.Length + 1, run.Ended(0).Lines.Length);
        string[] outputs =
        [
            .. run.Lines[^1].GetProperty("outputs").EnumerateArray().Select(output => output.GetProperty("path").GetString()!),
        ];
        await using var book = await ZipFile.OpenReadAsync(outputs[0], TestContext.Current.CancellationToken);
        Assert.True(book.Entries.Count(entry => entry.FullName.EndsWith(".xhtml", StringComparison.Ordinal)) >= pages.Length);
        var text = Words(PdfJudges.Text(outputs[1]));
        foreach (
            var title in run
                .Lines.SkipLast(1)
                .Select(line => line.GetProperty("title").GetString()!)
                .Where(title => title.All(char.IsAscii))
        )
        {
            Assert.Contains(Words(title), text, StringComparison.OrdinalIgnoreCase);
        }
    }

    public void Dispose() => folder.Dispose();

    private async Task<List<string>> AllAsync(string format)
    {
        List<string> files = [];
        foreach (var row in Names)
        {
            files.Add(await samples.DocumentAsync(row.Data, format));
        }

        return files;
    }

    private static LoopbackSite Serve(string sample)
    {
        Dictionary<string, LoopbackReply> routes = [];
        foreach (var path in Directory.GetFiles(Path.GetDirectoryName(ArchivedSamples.PageOf(sample))!))
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

    /// <summary>Words parted by single spaces; soft hyphens gone, hyphens at line ends joined to what follows.</summary>
    private static string Words(string text) =>
        string.Join(
            ' ',
            text.Replace("\u00AD", "", StringComparison.Ordinal)
                .Replace("-\n", "-", StringComparison.Ordinal)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
