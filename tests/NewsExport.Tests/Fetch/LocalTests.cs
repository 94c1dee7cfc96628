using System.Text;
using NewsExport.Fetch;
using NewsExport.Testing.Loopback;

namespace NewsExport.Tests.Fetch;

public sealed class LocalTests : IDisposable
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 1, 2, 3];
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("newsexport-");

    public void Dispose() => home.Delete(recursive: true);

    [Theory]
    [InlineData("page.html", "text/html")]
    [InlineData("page.HTM", "text/html")]
    [InlineData("page.xhtml", "application/xhtml+xml")]
    [InlineData("notes.txt", "text/plain")]
    [InlineData("notes.md", "text/markdown")]
    [InlineData("page", "text/html")]
    public async Task Captures_a_file_at_the_time_when_it_was_changed(string name, string mediaType)
    {
        var path = Write(name, FetchScene.Page);
        File.SetLastWriteTimeUtc(path, new DateTime(2024, 2, 29, 1, 2, 3, 456, DateTimeKind.Utc));

        var capture = (await ReadAsync(path, FetchScene.Options with { BaseUrl = new Uri("https://paper.example/a/") })).Value!;

        Assert.Equal(new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero), capture.FetchedAt);
        Assert.Equal(mediaType, capture.MediaType);
        Assert.Equal(new Uri("https://paper.example/a/"), capture.FinalUrl);
        Assert.Null(capture.RequestedUrl);
        Assert.Null(capture.Status);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_found()
    {
        var error = (await ReadAsync(Path.Combine(home.FullName, "none.html"))).Error!;

        Assert.Equal(SourceErrorCode.NotFound, error.Code);
        Assert.Contains("none.html", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_cannot_be_read() => Assert.Equal(SourceErrorCode.Unreadable, (await ReadAsync(home.FullName)).Error!.Code);

    [Fact]
    public async Task A_pdf_under_the_name_of_a_page_is_no_page()
    {
        var error = (await ReadAsync(Write("paper.html", "%PDF-1.7\nand so on"))).Error!;

        Assert.Equal(SourceErrorCode.NotHtml, error.Code);
        Assert.Contains("PDF", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_empty() =>
        Assert.Equal(SourceErrorCode.Empty, (await ReadAsync(Write("page.html", " \n"))).Error!.Code);

    [Theory]
    [InlineData("WARC/1.1\r\nWARC-Type: warcinfo\r\n\r\n", "web archive")]
    [InlineData("From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n--a\r\n", "web archive")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- mine -->\n<rss version=\"2.0\"><channel/></rss>", "feed")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title></feed>", "feed")]
    [InlineData("<?xml version=\"1.0\"?><urlset xmlns=\"x\"><url><loc>https://a.example/</loc></url></urlset>", "site map")]
    [InlineData("<sitemapindex><sitemap><loc>https://a.example/s.xml</loc></sitemap></sitemapindex>", "site map")]
    public async Task What_lists_or_holds_pages_is_no_page(string body, string what)
    {
        var error = (await ReadAsync(Write("page.html", body))).Error!;

        Assert.Equal(SourceErrorCode.NotHtml, error.Code);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("From: the editors\n\nMIME-Version: 1.0 is a line of multipart/related messages.")]
    [InlineData("WARCHEST is a word.")]
    [InlineData("<p>Of feeds: &lt;rss&gt; is one.</p>")]
    public async Task Words_about_them_are_text(string body) => Assert.NotNull((await ReadAsync(Write("page.txt", body))).Value);

    [Fact]
    public async Task A_file_over_the_bound_is_too_large()
    {
        var path = Write("page.html", new string('x', 2000));

        Assert.Equal(SourceErrorCode.TooLarge, (await ReadAsync(path, FetchScene.Options with { MaxHtmlBytes = 1999 })).Error!.Code);
        Assert.Equal(SourceErrorCode.TooLarge, (await ReadAsync(path, FetchScene.Options with { MaxBytes = 1999 })).Error!.Code);
        Assert.NotNull((await ReadAsync(path, FetchScene.Options with { MaxBytes = 2000 })).Value);
    }

    [Fact]
    public async Task Standard_input_is_captured_at_the_date_of_the_source()
    {
        var options = FetchScene.Options with
        {
            StandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(FetchScene.Page)),
            SourceDate = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000),
            BaseUrl = new Uri("https://paper.example/a"),
        };
        using var fetcher = new Fetcher(options, TimeProvider.System);

        var capture = (
            await fetcher.FetchAsync(new ArticleSource("-", ArticleSourceKind.StandardInput), TestContext.Current.CancellationToken)
        ).Value!;

        Assert.Equal(1_700_000_000, capture.FetchedAt.ToUnixTimeSeconds());
        Assert.Equal(options.BaseUrl, capture.FinalUrl);
        Assert.Equal("text/html", capture.MediaType);
    }

    [Theory]
    [InlineData("pic.png")]
    [InlineData("./pic.png")]
    [InlineData("sub/../pic.png")]
    [InlineData("sub/a%20b.png")]
    [InlineData("sub/a b.png")]
    [InlineData("pic.png?width=600#top")]
    [InlineData("odd%3Fname.png")]
    [InlineData("odd?name.png")]
    [InlineData("inside-link.png")]
    public async Task Reads_pictures_from_beside_the_page(string reference)
    {
        var page = Write("page.html", FetchScene.Page);
        WriteBytes("pic.png", Png);
        WriteBytes("sub/a b.png", Png);
        WriteBytes("odd?name.png", Png);
        File.CreateSymbolicLink(Path.Combine(home.FullName, "inside-link.png"), "pic.png");

        var asset = await AssetAsync(page, reference);

        Assert.Null(asset.Failure);
        Assert.Equal(Png, asset.Bytes!.Value.ToArray());
    }

    [Theory]
    [InlineData("../secret.png")]
    [InlineData("%2e%2e/secret.png")]
    [InlineData("..%2fsecret.png")]
    [InlineData("sub/../../secret.png")]
    [InlineData("link.png")]
    [InlineData("linked-folder/secret.png")]
    [InlineData("two-steps.png")]
    [InlineData("/etc/passwd")]
    [InlineData("%2Fetc%2Fpasswd")]
    [InlineData("//etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("loop.png")]
    [InlineData("nul%00.png")]
    [InlineData(".")]
    [InlineData("")]
    public async Task Never_reads_from_outside_the_folder_of_the_page(string reference)
    {
        WriteBytes("secret.png", Png);
        WriteBytes("a/sub/x.png", Png);
        var page = Write("a/page.html", FetchScene.Page);
        var folder = Path.GetDirectoryName(page)!;
        File.CreateSymbolicLink(Path.Combine(folder, "link.png"), "../secret.png");
        Directory.CreateSymbolicLink(Path.Combine(folder, "linked-folder"), home.FullName);
        File.CreateSymbolicLink(Path.Combine(folder, "two-steps.png"), "linked-folder/secret.png");
        File.CreateSymbolicLink(Path.Combine(folder, "loop.png"), "loop.png");

        var asset = await AssetAsync(page, reference, FetchScene.Options with { Offline = true });

        Assert.Null(asset.Bytes);
        Assert.NotNull(asset.Failure);
        Assert.DoesNotContain(home.FullName, asset.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_reached_by_a_link_is_the_folder_that_it_leads_to()
    {
        WriteBytes("real/pic.png", Png);
        Write("real/page.html", FetchScene.Page);
        Directory.CreateSymbolicLink(Path.Combine(home.FullName, "shortcut"), Path.Combine(home.FullName, "real"));

        Assert.NotNull((await AssetAsync(Path.Combine(home.FullName, "shortcut", "page.html"), "pic.png")).Bytes);
    }

    [Fact]
    public async Task An_absolute_picture_of_a_local_page_comes_from_the_network_unless_offline()
    {
        using var site = LoopbackSite.Start("/pic", LoopbackReply.File("image/png", Png));
        var page = Write("page.html", FetchScene.Page);
        var url = site.At("/pic");

        var offline = await AssetAsync(page, url.AbsoluteUri, FetchScene.Options with { Offline = true }, url);
        var online = await AssetAsync(page, url.AbsoluteUri, url: url);

        Assert.Equal("not fetched: --offline", offline.Failure);
        Assert.Equal(Png, online.Bytes!.Value.ToArray());
        Assert.Equal(["allow-private 127.0.0.0/8"], online.Allowances);
        Assert.Single(site.Requests);
    }

    [Fact]
    public async Task A_relative_picture_that_is_not_beside_the_page_comes_from_its_base_address()
    {
        using var site = LoopbackSite.Start("/a/pic.png", LoopbackReply.File("image/png", Png));
        var page = Write("page.html", FetchScene.Page);

        Assert.NotNull((await AssetAsync(page, "pic.png", url: site.At("/a/pic.png"))).Bytes);
    }

    private string Write(string name, string text) => WriteBytes(name, Encoding.UTF8.GetBytes(text));

    private string WriteBytes(string name, byte[] bytes)
    {
        var path = Path.Combine(home.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static ArticleSource Local(string path) => new(path, ArticleSourceKind.File) { Path = path };

    private static async Task<Result<Capture>> ReadAsync(string path, FetchOptions? options = null)
    {
        using var fetcher = new Fetcher(options ?? FetchScene.Options, TimeProvider.System);
        return await fetcher.FetchAsync(Local(path), TestContext.Current.CancellationToken);
    }

    private static async Task<Asset> AssetAsync(string page, string reference, FetchOptions? options = null, Uri? url = null)
    {
        using var fetcher = new Fetcher(options ?? FetchScene.Options, TimeProvider.System);
        var capture = (await fetcher.FetchAsync(Local(page), TestContext.Current.CancellationToken)).Value!;
        return await fetcher.FetchAssetAsync(
            capture,
            new AssetRequest("key", [new AssetAddress(reference, url)]),
            TestContext.Current.CancellationToken
        );
    }
}
