using System.IO.Compression;
using System.Text;
using NewsExport.EndToEnd.Running;
using NewsExport.Testing.Files;
using NewsExport.Testing.Loopback;

namespace NewsExport.EndToEnd;

/// <summary>Every bad input has its own code, a plain sentence, exit 3, and leaves no file.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public Task No_such_file() => FailsAsync("not-found", folder.At("none.html"));

    [Fact]
    public Task No_address() => FailsAsync("bad-address", "ftp://files.example/story.html");

    [Fact]
    public Task No_such_host() => FailsAsync("unresolved-host", "http://no-such-host.invalid/story");

    [Fact]
    public Task Refused()
    {
        int port;
        using (var site = LoopbackSite.Start("/", LoopbackReply.Status(200)))
        {
            port = site.Port;
        }

        return FailsAsync("connect-failed", $"http://127.0.0.1:{port}/", "--allow-private", "127.0.0.0/8", "--retries", "0");
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public Task An_error_page(int status) =>
        FailsAsync("http-status", LoopbackReply.Status(status, Encoding.UTF8.GetBytes(StoryPage.Html())));

    [Fact]
    public Task Too_slow() => FailsAsync("timeout", LoopbackReply.Hang(), "--timeout", "1");

    [Fact]
    public Task Too_large() => FailsAsync("too-large", LoopbackReply.Page(StoryPage.Html()), "--max-bytes", "200");

    [Fact]
    public Task A_local_file_too_large() => FailsAsync("too-large", folder.Write("large.html", StoryPage.Html()), "--max-bytes", "200");

    [Fact]
    public Task Gzip_that_is_none() =>
        FailsAsync(
            "bad-encoding",
            LoopbackReply.Status(200, Encoding.UTF8.GetBytes(StoryPage.Html()), "Content-Type: text/html", "Content-Encoding: gzip")
        );

    [Fact]
    public async Task A_gzip_bomb()
    {
        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[60_000_000]);
        }

        await FailsAsync("too-large", LoopbackReply.Status(200, bomb.ToArray(), "Content-Type: text/html", "Content-Encoding: gzip"));
    }

    [Fact]
    public Task A_truncated_body() =>
        FailsAsync(
            "truncated",
            LoopbackReply.Raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90000\r\n\r\n" + StoryPage.Html())
        );

    [Fact]
    public Task A_redirect_loop() => FailsAsync("too-many-redirects", LoopbackReply.Redirect("/story"));

    [Fact]
    public Task A_redirect_to_a_file_is_no_way_in() => FailsAsync("blocked-address", LoopbackReply.Redirect("file:///etc/passwd"));

    [Fact]
    public async Task A_private_address_without_leave()
    {
        using var site = LoopbackSite.Start("/story", LoopbackReply.Page(StoryPage.Html()));

        await FailsAsync("blocked-address", site.At("/story").AbsoluteUri);

        Assert.Empty(site.Requests);
    }

    [Fact]
    public Task A_picture_where_a_page_was_promised() =>
        FailsAsync("not-html", LoopbackReply.File("text/html", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8]));

    [Fact]
    public async Task A_pdf_under_an_html_name()
    {
        var path = folder.At("paper.html");
        await File.WriteAllBytesAsync(path, "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"u8.ToArray(), TestContext.Current.CancellationToken);

        await FailsAsync("not-html", path);
    }

    [Fact]
    public Task An_empty_body() => FailsAsync("empty", LoopbackReply.Page(""));

    [Fact]
    public Task A_page_with_no_article() =>
        FailsAsync(
            "no-article",
            LoopbackReply.Page(
                "<html><head><title>Menu</title></head><body><nav><a href=/a>A</a> <a href=/b>B</a></nav><p>Hi.</p></body></html>"
            )
        );

    [Fact]
    public Task A_page_that_needs_javascript() =>
        FailsAsync(
            "needs-javascript",
            LoopbackReply.Page(
                "<html><head><title>Story</title></head><body><div id=\"root\"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src=\"/app.js\"></script></body></html>"
            )
        );

    [Fact]
    public Task A_bot_challenge() =>
        FailsAsync(
            "blocked",
            LoopbackReply.Page(
                "<html><head><title>Just a moment...</title></head><body><h2>Checking your browser before accessing river.example.</h2><p>Please enable cookies. This process is automatic.</p><div id=\"challenge-form\"></div><script src=\"/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1\"></script></body></html>"
            )
        );

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_said_before_any_fetch()
    {
        using var site = LoopbackSite.Start("/story", LoopbackReply.Page(StoryPage.Html()));
        var file = folder.Write("file", "");

        var run = await NewsExportProgram.RunAsync(
            "archive",
            site.At("/story").AbsoluteUri,
            "--allow-private",
            "127.0.0.0/8",
            "-o",
            Path.Join(file, "out")
        );

        run.Ended(6);
        Assert.Contains("cannot write into the folder", run.Error);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task Wrong_usage_shows_the_usage_line()
    {
        var run = await NewsExportProgram.RunAsync("archive", "page.html", "--format", "docx");

        run.Ended(2);
        Assert.Contains("usage: newsexport archive SOURCE...", run.Error);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public async Task One_bad_source_never_stops_the_others()
    {
        var good = folder.Write("good.html", StoryPage.Html());

        var run = await NewsExportProgram.RunAsync(
            "archive",
            folder.At("none.html"),
            good,
            "ftp://a.example/",
            "-f",
            "txt",
            "-o",
            folder.At("out"),
            "--json"
        );

        run.Ended(3);
        Assert.Equal(["failed", "ok", "failed"], run.Lines.Select(line => line.GetProperty("status").GetString()));
        Assert.Single(Directory.GetFiles(folder.At("out")));
    }

    public void Dispose() => folder.Dispose();

    private async Task FailsAsync(string code, LoopbackReply reply, params string[] options)
    {
        using var site = LoopbackSite.Start("/story", reply);
        await FailsAsync(code, site.At("/story").AbsoluteUri, [.. options, "--allow-private", "127.0.0.0/8", "--retries", "0"]);
    }

    private async Task FailsAsync(string code, string source, params string[] options)
    {
        var run = await NewsExportProgram.RunAsync([
            "archive",
            source,
            "-f",
            "pdf,epub,html,md,txt,json",
            "-o",
            folder.At("out"),
            "--json",
            .. options,
        ]);

        run.Ended(3);
        var line = Assert.Single(run.Lines);
        Assert.Equal("failed", line.GetProperty("status").GetString());
        Assert.Equal(code, line.GetProperty("error").GetProperty("code").GetString());
        var message = line.GetProperty("error").GetProperty("message").GetString()!;
        Assert.True(message.Length > 30, $"'{message}' does not say what, where, why and what to do");
        Assert.Contains($"error {code}: ", run.Error);
        Assert.Empty(Directory.GetFileSystemEntries(folder.At("out")));
    }
}
