namespace NewsExport.Tests.Cli;

public sealed class ArchiveCommandTests : IDisposable
{
    private readonly CommandLine program = new();

    [Fact]
    public async Task Prints_the_paths_that_it_wrote_and_sums_up_on_standard_error()
    {
        var page = program.APage("page.html", "The Slow Return");

        Assert.Equal(0, await program.RunAsync("archive", page, "-f", "txt,json", "-o", program.Folder.At("out")));

        Assert.Equal(
            [program.Folder.At("out", "2026-02-14-the-slow-return.txt"), program.Folder.At("out", "2026-02-14-the-slow-return.json")],
            program.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Contains("1 source kept, 2 documents", program.Error);
    }

    [Fact]
    public async Task A_result_line_has_every_field_of_the_contract()
    {
        var page = program.APage("page.html", "The Slow Return");

        await program.RunAsync("archive", page, "-f", "txt", "-o", program.Folder.At("out"), "--json");

        var line = Assert.Single(program.Lines);
        Assert.Equal(
            ["source", "status", "url", "title", "outputs", "confidence", "diagnostics", "error", "elapsedMs"],
            line.EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal("ok", line.GetProperty("status").GetString());
        Assert.Equal(
            ["format", "path", "sha256", "bytes"],
            line.GetProperty("outputs")[0].EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal(System.Text.Json.JsonValueKind.Null, line.GetProperty("error").ValueKind);
    }

    [Fact]
    public async Task A_result_line_is_plain_ascii_whatever_the_page_says()
    {
        var page = program.APage("page.html", "\u202Eevil \u001b[31m Ärger 東京");

        await program.RunAsync("archive", page, "-f", "txt", "-o", program.Folder.At("out"), "--json");

        Assert.All(program.Out.TrimEnd('\n'), letter => Assert.InRange(letter, ' ', '~'));
        Assert.Contains("東京", program.Lines[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task Some_failed_exits_3_with_the_code_and_the_rest_written()
    {
        var page = program.APage("page.html", "The Slow Return");

        var code = await program.RunAsync(
            "archive",
            program.Folder.At("none.html"),
            page,
            "-f",
            "txt",
            "-o",
            program.Folder.At("out"),
            "--json"
        );

        Assert.Equal(3, code);
        Assert.Equal(["failed", "ok"], program.Lines.Select(line => line.GetProperty("status").GetString()));
        Assert.Equal("not-found", program.Lines[0].GetProperty("error").GetProperty("code").GetString());
        Assert.Contains("error not-found: ", program.Error);
    }

    [Fact]
    public async Task Writes_one_document_to_standard_output_and_nothing_else()
    {
        var page = program.APage("page.html", "The Slow Return");

        Assert.Equal(0, await program.RunAsync("archive", page, "-f", "txt", "-o", "-"));

        Assert.StartsWith("The Slow Return", program.Written);
        Assert.Equal("", program.Out);
    }

    [Fact]
    public async Task Markdown_on_standard_output_names_no_folder_of_pictures()
    {
        program.Folder.Write(
            "map.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='60'><rect width='80' height='60' fill='red'/></svg>"
        );
        var page = program.Folder.Write(
            "page.html",
            Pipeline.Archiving.Page("The Slow Return", "<figure><img src='map.svg' alt='The meadows' width='800' height='600'></figure>")
        );

        Assert.Equal(0, await program.RunAsync("archive", page, "-f", "md", "-o", "-", "-v"));

        Assert.Contains("The Slow Return", program.Written);
        Assert.DoesNotContain(".files/", program.Written);
        Assert.Contains("NX8004", program.Error);
    }

    [Fact]
    public async Task Writes_one_document_to_a_named_file()
    {
        var page = program.APage("page.html", "The Slow Return");
        var file = program.Folder.At("chosen.txt");

        await program.RunAsync("archive", page, "-f", "txt", "-o", file);

        Assert.Equal(file, program.Out.TrimEnd());
        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task Reads_a_page_from_standard_input_as_the_address_given()
    {
        using var piped = new CommandLine { Input = Pipeline.Archiving.Page("The Slow Return") };
        piped.Variables["SOURCE_DATE_EPOCH"] = "1772366400";

        var code = await piped.RunAsync(
            "archive",
            "-",
            "--base-url",
            "https://river.example/a",
            "-f",
            "json",
            "-o",
            piped.Folder.At("out"),
            "--name",
            "{stem}-{host}",
            "--json"
        );

        Assert.Equal(0, code);
        var line = Assert.Single(piped.Lines);
        Assert.Equal("https://river.example/a", line.GetProperty("url").GetString());
        Assert.EndsWith("stdin-river.example.json", line.GetProperty("outputs")[0].GetProperty("path").GetString());
        Assert.Contains("2026-03-01T12:00:00Z", File.ReadAllText(piped.Folder.At("out", "stdin-river.example.json")));
    }

    [Fact]
    public async Task A_bundle_has_a_line_of_its_own_at_the_end()
    {
        var first = program.APage("a.html", "The Slow Return");
        var second = program.APage("b.html", "The Night Shift");

        await program.RunAsync("archive", first, second, "-f", "json", "-o", program.Folder.At("out"), "--bundle", "Water", "--json");

        Assert.Equal([first, second, "bundle"], program.Lines.Select(line => line.GetProperty("source").GetString()));
        Assert.Equal([0, 0, 1], program.Lines.Select(line => line.GetProperty("outputs").GetArrayLength()));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_exits_6_before_anything_is_read()
    {
        var file = program.Folder.Write("file", "");

        var code = await program.RunAsync("archive", program.Folder.At("none.html"), "-f", "txt", "-o", Path.Join(file, "out"), "--json");

        Assert.Equal(6, code);
        Assert.Equal("", program.Out);
        Assert.Contains("cannot write into the folder", program.Error);
    }

    [Fact]
    public async Task A_first_signal_lets_the_source_in_work_finish_and_exits_130()
    {
        var first = program.APage("a.html", "The Slow Return");
        var second = program.APage("b.html", "The Night Shift");
        program.Interruption.Stop(130);

        var code = await program.RunAsync("archive", first, second, "-f", "txt", "-o", program.Folder.At("out"), "--json");

        Assert.Equal(130, code);
        Assert.Single(program.Lines);
        Assert.Contains("1 not begun", program.Error);
    }

    [Fact]
    public async Task Quiet_says_nothing_but_errors()
    {
        var page = program.APage("page.html", "The Slow Return");

        await program.RunAsync("archive", page, "-f", "txt", "-o", program.Folder.At("out"), "-q");

        Assert.Equal("", program.Error);
    }

    [Fact]
    public async Task Progress_moves_on_a_terminal_and_leaves_the_results_alone()
    {
        using var watched = new CommandLine { IsInteractive = true };
        var page = watched.APage("page.html", "The Slow Return");

        await watched.RunAsync("archive", page, "-f", "txt", "-o", watched.Folder.At("out"), "--json");

        Assert.Contains("\u001b[?25l", watched.Error);
        Assert.Single(watched.Lines);
    }

    [Fact]
    public async Task Terminal_text_cannot_move_the_cursor()
    {
        await program.RunAsync("archive", "evil\u001b[2J\u202E.html", "-f", "txt", "-o", program.Folder.At("out"));

        Assert.DoesNotContain('\u001b', program.Error);
        Assert.DoesNotContain('\u202E', program.Error);
    }

    public void Dispose() => program.Dispose();
}
