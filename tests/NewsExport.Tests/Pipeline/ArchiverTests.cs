using System.Text.Json;
using NewsExport.Markup.Text;
using NewsExport.Pipeline;

namespace NewsExport.Tests.Pipeline;

public sealed class ArchiverTests
{
    private CancellationTokenSource? StopNow { get; set; }

    [Fact]
    public async Task An_article_goes_in_and_a_document_comes_out()
    {
        using var archiving = new Archiving { Options = new() { Formats = [OutputFormat.Text, OutputFormat.Json] } };

        var result = Assert.Single(await archiving.RunAsync(Archiving.River));

        Assert.Null(result.Error);
        Assert.Equal("The Slow Return", result.Title);
        Assert.Equal(["2026-02-14-the-slow-return.json", "2026-02-14-the-slow-return.txt"], archiving.Folder.Everything());
        Assert.Equal(["txt", "json"], result.Outputs.Select(output => output.Format));
        Assert.All(result.Outputs, output => Assert.Equal(new FileInfo(output.Path).Length, output.Bytes));
    }

    [Fact]
    public async Task One_bad_source_never_stops_the_others()
    {
        using var archiving = new Archiving();

        var results = await archiving.RunAsync(Archiving.River, "https://nowhere.example/", "ftp://old.example/", Archiving.Harbour);

        Assert.Equal([null, SourceErrorCode.HttpStatus, SourceErrorCode.BadAddress, null], results.Select(result => result.Error?.Code));
        Assert.Equal(2, archiving.Folder.Everything().Length);
    }

    [Fact]
    public async Task A_format_that_fails_keeps_the_others_from_being_published()
    {
        var missing = new SourceError(SourceErrorCode.FontMissing, "no font has the character");
        using var archiving = new Archiving
        {
            Options = new() { Formats = [OutputFormat.Text, OutputFormat.Html] },
            Renderers = format =>
                format == OutputFormat.Text
                    ? new TextRenderer()
                    : new FailingRenderer(_ => Task.FromResult(new RenderReport { Error = missing })),
        };

        var result = Assert.Single(await archiving.RunAsync(Archiving.River));

        Assert.Equal(missing, result.Error);
        Assert.Empty(result.Outputs);
        Assert.Empty(archiving.Folder.Everything());
    }

    [Fact]
    public async Task A_fault_of_the_program_is_the_result_of_one_source_alone()
    {
        var calls = 0;
        using var archiving = new Archiving
        {
            Renderers = _ =>
                calls++ == 0 ? new FailingRenderer(_ => throw new InvalidOperationException("lost\nthe thread")) : new TextRenderer(),
        };

        var results = await archiving.RunAsync(Archiving.River, Archiving.Harbour);

        Assert.Equal(SourceErrorCode.RenderFailed, results[0].Error!.Code);
        Assert.DoesNotContain('\n', results[0].Error!.Message);
        Assert.Null(results[1].Error);
        Assert.Equal(["2026-02-14-the-night-shift.txt"], archiving.Folder.Everything());
    }

    [Fact]
    public async Task A_full_disk_ends_the_run_and_says_so()
    {
        const int diskFull = 28; // ENOSPC
        using var archiving = new Archiving
        {
            Renderers = _ => new FailingRenderer(_ => throw new IOException("No space left on device", diskFull)),
        };

        var result = Assert.Single(await archiving.RunAsync(Archiving.River, Archiving.Harbour));

        Assert.True(result.IsMachineFault);
        Assert.Equal(SourceErrorCode.WriteFailed, result.Error!.Code);
        Assert.Contains("the disk is full", result.Error.Message);
        Assert.Empty(archiving.Folder.Everything());
    }

    [Fact]
    public async Task Two_sources_of_one_name_both_keep_their_documents()
    {
        const string copy = "https://mirror.example/slow-return";
        using var archiving = new Archiving();
        archiving.Web.WithPage(copy, Archiving.Page("The Slow Return"));

        var results = await archiving.RunAsync(Archiving.River, copy);

        Assert.All(results, result => Assert.Null(result.Error));
        Assert.Equal(["2026-02-14-the-slow-return-50c016d1.txt", "2026-02-14-the-slow-return.txt"], archiving.Folder.Everything());
    }

    [Fact]
    public async Task A_second_run_finds_its_documents_and_is_content()
    {
        using var archiving = new Archiving();
        var first = await archiving.RunAsync(Archiving.River);
        var second = await archiving.RunAsync(Archiving.River);

        Assert.Equal(first[0].Outputs, second[0].Outputs);
        Assert.Single(archiving.Folder.Everything());
    }

    [Fact]
    public async Task A_changed_page_gets_its_own_name_and_then_needs_force()
    {
        using var archiving = new Archiving();
        await archiving.RunAsync(Archiving.River);
        archiving.Web.WithPage(
            Archiving.River,
            Archiving.Page("The Slow Return", "<p>An afterword that was added a day later by the same author, about the rain.</p>")
        );
        var marked = await archiving.RunAsync(Archiving.River);
        archiving.Web.WithPage(
            Archiving.River,
            Archiving.Page("The Slow Return", "<p>A second afterword that replaced the first one, about the drought instead.</p>")
        );
        var refused = await archiving.RunAsync(Archiving.River);

        Assert.EndsWith("-the-slow-return-79a656e9.txt", marked[0].Outputs[0].Path);
        Assert.Equal(SourceErrorCode.WriteFailed, refused[0].Error!.Code);
        Assert.Contains("--force", refused[0].Error!.Message);
        Assert.False(refused[0].IsMachineFault);
    }

    [Fact]
    public async Task What_a_person_knows_beats_the_page()
    {
        using var archiving = new Archiving
        {
            Options = new()
            {
                Formats = [OutputFormat.Json],
                Metadata = new MetadataOverrides
                {
                    Title = "Given",
                    Authors = ["Ada Quill", "Ben Oar"],
                    Language = "he",
                },
            },
        };

        var result = Assert.Single(await archiving.RunAsync(Archiving.River));
        using var json = JsonDocument.Parse(File.ReadAllBytes(result.Outputs[0].Path));
        var metadata = json.RootElement.GetProperty("metadata");

        Assert.Equal("Given", metadata.GetProperty("title").GetString());
        Assert.Equal("Ben Oar", metadata.GetProperty("authors")[1].GetProperty("name").GetString());
        Assert.Equal("he", metadata.GetProperty("language").GetString());
        Assert.Equal("rtl", metadata.GetProperty("direction").GetString());
    }

    [Fact]
    public async Task Pictures_are_fetched_with_the_article_and_a_missing_one_is_said()
    {
        using var archiving = new Archiving();
        archiving.Web.WithPage(
            Archiving.River,
            Archiving.Page("The Slow Return", "<figure><img src=\"map.png\" alt=\"The meadows\" width=\"800\" height=\"600\"></figure>")
        );

        var result = Assert.Single(await archiving.RunAsync(Archiving.River));

        Assert.Contains(archiving.Web.Asked, asked => asked.EndsWith("map.png", StringComparison.Ordinal));
        var diagnostic = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id is "NX8001");
        Assert.Contains("404, not found", diagnostic.Message);
    }

    [Fact]
    public async Task Pictures_that_are_not_wanted_are_not_asked_for()
    {
        using var archiving = new Archiving
        {
            Options = new() { Formats = [OutputFormat.Text], KeepImages = false },
        };
        archiving.Web.WithPage(
            Archiving.River,
            Archiving.Page("The Slow Return", "<figure><img src=\"map.png\" alt=\"The meadows\" width=\"800\" height=\"600\"></figure>")
        );

        await archiving.RunAsync(Archiving.River);

        Assert.Equal([Archiving.River], archiving.Web.Asked);
    }

    [Fact]
    public async Task A_picture_that_nobody_was_meant_to_see_leaves_no_trace()
    {
        using var archiving = new Archiving { Options = new() { Formats = [OutputFormat.Json] } };
        archiving
            .Web.WithPage(
                Archiving.River,
                Archiving.Page("The Slow Return", "<figure><img src=\"count.png\" alt=\"\" width=\"800\" height=\"600\"></figure>")
            )
            .WithPicture("count.png", [1]);

        var result = Assert.Single(await archiving.RunAsync(Archiving.River));

        Assert.Contains(archiving.Web.Asked, asked => asked.EndsWith("count.png", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id is "NX8001");
        Assert.DoesNotContain("figure", File.ReadAllText(result.Outputs[0].Path));
    }

    [Fact]
    public async Task A_source_that_was_begun_has_its_result_when_the_run_is_stopped()
    {
        using var archiving = new Archiving
        {
            Renderers = _ => new FailingRenderer(token =>
            {
                StopNow!.Cancel();
                token.ThrowIfCancellationRequested();
                return Task.FromResult(new RenderReport());
            }),
        };
        StopNow = archiving.Stop;

        List<SourceResult> results = [];
        await foreach (var result in archiving.StartAsync(Archiving.River, Archiving.Harbour))
        {
            results.Add(result);
        }

        Assert.Contains("was told to stop", Assert.Single(results).Error!.Message);
        Assert.Empty(archiving.Folder.Everything());
    }

    [Fact]
    public async Task Credentials_of_an_address_are_in_no_result()
    {
        using var archiving = new Archiving();

        var results = await archiving.RunAsync("https://ada:secret@nowhere.example/a@b", "gopher://ada:secret@old.example");

        Assert.Equal("https://redacted@nowhere.example/a@b", results[0].Source);
        Assert.DoesNotContain("secret", results[1].Source + results[1].Error!.Message);
        Assert.All(archiving.Progress, progress => Assert.DoesNotContain("secret", progress.Source));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_said_before_any_fetch()
    {
        using var archiving = new Archiving();
        var file = archiving.Folder.Write("file", "");
        using var refused = new Archiving
        {
            Options = new() { Formats = [OutputFormat.Text], Output = Path.Join(file, "out") },
        };

        await Assert.ThrowsAsync<OutputException>(() => refused.RunAsync(Archiving.River));

        Assert.Empty(refused.Web.Asked);
    }

    [Fact]
    public async Task Progress_follows_the_source_through_the_rooms()
    {
        using var archiving = new Archiving();

        await archiving.RunAsync(Archiving.River);

        Assert.Equal(
            [ArchiveStage.Fetching, ArchiveStage.Extracting, ArchiveStage.Pictures, ArchiveStage.Rendering, ArchiveStage.Writing],
            archiving.Progress.Select(progress => progress.Stage)
        );
    }
}
