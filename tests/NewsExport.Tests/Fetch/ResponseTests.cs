using System.Net;
using System.Text;
using NewsExport.Fetch.Safety;
using NewsExport.Testing.Loopback;

namespace NewsExport.Tests.Fetch;

public sealed class ResponseTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(150);

    [Fact]
    public async Task Captures_a_page_with_all_that_was_not_on_it()
    {
        using var site = LoopbackSite.Start(
            "/a",
            LoopbackReply.Status(200, "caf\u00E9"u8.ToArray(), "Content-Type: Text/HTML; Charset=\"Latin-1\"")
        );

        var capture = await FetchScene.SucceedAsync(site.At("/a"));

        Assert.Equal("text/html", capture.MediaType);
        Assert.Equal("Latin-1", capture.DeclaredCharset);
        Assert.Equal("caf\u00E9"u8.ToArray(), capture.Body.ToArray());
        Assert.Equal("850f7dc43910ff890f8879c0ed26fe697c93a067ad93a7d50f466a7028a9bf4e", capture.Sha256);
        Assert.Equal(0, capture.FetchedAt.Ticks % TimeSpan.TicksPerSecond);
        Assert.Equal(TimeSpan.Zero, capture.FetchedAt.Offset);
    }

    [Fact]
    public async Task Names_itself_honestly()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));

        await FetchScene.SucceedAsync(site.At("/"));

        Assert.StartsWith("NewsExport/", Assert.Single(site.Requests).Header("User-Agent"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "404, not found")]
    [InlineData(403, "403, forbidden")]
    [InlineData(410, "410, gone")]
    [InlineData(500, "500, server error")]
    [InlineData(204, "204, no content")]
    [InlineData(206, "206, only a part")]
    [InlineData(999, "999")]
    public async Task Any_status_but_200_and_203_fails_with_its_number(int status, string words)
    {
        using var site = LoopbackSite.Start(
            "/",
            LoopbackReply.Status(status, status == 204 ? [] : Encoding.UTF8.GetBytes(FetchScene.Page))
        );

        var error = await FetchScene.FailAsync(site.At("/"));

        Assert.Equal(SourceErrorCode.HttpStatus, error.Code);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Contains(site.At("/").AbsoluteUri, error.Message, StringComparison.Ordinal);
        Assert.Single(site.Requests);
    }

    [Fact]
    public async Task Takes_203()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Status(203, "<p>text"u8.ToArray(), "Content-Type: text/html"));

        Assert.Equal(203, (await FetchScene.SucceedAsync(site.At("/"))).Status);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Tries_again_what_may_pass(int status)
    {
        var busy = LoopbackReply.Status(status);
        using var site = LoopbackSite.Start("/", LoopbackReply.InTurn(busy, busy, LoopbackReply.Page(FetchScene.Page)));

        await FetchScene.SucceedAsync(site.At("/"));

        Assert.Equal(3, site.Requests.Count);
    }

    [Fact]
    public async Task Tries_no_more_often_than_it_may()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Status(503));

        Assert.Equal(SourceErrorCode.HttpStatus, (await FetchScene.FailAsync(site.At("/"), FetchScene.Options with { Retries = 1 })).Code);
        Assert.Equal(2, site.Requests.Count);
    }

    [Fact]
    public async Task A_connection_that_is_dropped_is_tried_again()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.InTurn(LoopbackReply.Drop(), LoopbackReply.Page(FetchScene.Page)));

        await FetchScene.SucceedAsync(site.At("/"));
    }

    [Fact]
    public async Task A_server_that_wants_to_be_left_alone_for_long_is_not_waited_for()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Status(503, "Retry-After: 99999999999"));

        var error = await FetchScene.FailAsync(site.At("/"));

        Assert.Equal(SourceErrorCode.HttpStatus, error.Code);
        Assert.Single(site.Requests);
        Assert.Contains("left alone", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 50\r\n\r\nhello")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5, 50\r\n\r\nhello")]
    [InlineData("<html>no status line</html>")]
    [InlineData("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nno colon here\r\n\r\nhello")]
    public async Task What_is_not_http_is_a_bad_response(string answer)
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Raw(answer));

        Assert.Equal(SourceErrorCode.BadResponse, (await FetchScene.FailAsync(site.At("/"))).Code);
    }

    [Fact]
    public async Task Equal_lengths_sent_twice_are_one_length()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Raw(Head + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello"));

        Assert.Equal(5, (await FetchScene.SucceedAsync(site.At("/"))).Body.Length);
    }

    [Fact]
    public async Task One_header_of_a_megabyte_is_a_bad_response()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Raw($"HTTP/1.1 200 OK\r\nX-Big: {new string('a', 1 << 20)}\r\n\r\n"));

        Assert.Equal(SourceErrorCode.BadResponse, (await FetchScene.FailAsync(site.At("/"))).Code);
    }

    [Fact]
    public async Task A_hundred_thousand_headers_are_a_bad_response()
    {
        var lines = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"X-{number}: y\r\n"));
        using var site = LoopbackSite.Start("/", LoopbackReply.Raw($"HTTP/1.1 200 OK\r\n{lines}\r\n"));

        Assert.Equal(SourceErrorCode.BadResponse, (await FetchScene.FailAsync(site.At("/"))).Code);
    }

    [Theory]
    [InlineData("Content-Length: 100000\r\n\r\n<html>half")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\na\r\n<html>half\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nff\r\n<html>half")]
    public async Task A_body_that_stops_early_is_truncated(string answer)
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Raw(Head + answer));

        Assert.Equal(SourceErrorCode.Truncated, (await FetchScene.FailAsync(site.At("/"))).Code);
    }

    [Fact]
    public async Task A_length_over_the_bound_is_refused_before_the_body()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Hang(Head + "Content-Length: 10000001\r\n\r\n"));

        Assert.Equal(SourceErrorCode.TooLarge, (await FetchScene.FailAsync(site.At("/"))).Code);
    }

    [Fact]
    public async Task An_endless_body_stops_at_the_bound()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Drip(Head + "\r\n", new byte[1 << 16], TimeSpan.Zero));

        var error = await FetchScene.FailAsync(site.At("/"), FetchScene.Options with { MaxHtmlBytes = 1_000_000 });

        Assert.Equal(SourceErrorCode.TooLarge, error.Code);
        Assert.Contains("1000000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_that_never_come_end_in_time()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Hang());

        var error = await FetchScene.FailAsync(site.At("/"), FetchScene.Options with { HeaderTimeout = Short, Retries = 1 });

        Assert.Equal(SourceErrorCode.Timeout, error.Code);
        Assert.Contains("head", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, site.Requests.Count);
    }

    [Fact]
    public async Task Headers_that_trickle_end_in_time()
    {
        using var site = LoopbackSite.Start(
            "/",
            LoopbackReply.Drip("HTTP/1.1 200 OK\r\n", "X: y\r\n"u8.ToArray(), TimeSpan.FromMilliseconds(20))
        );

        Assert.Equal(
            SourceErrorCode.Timeout,
            (await FetchScene.FailAsync(site.At("/"), FetchScene.Options with { HeaderTimeout = Short, Retries = 0 })).Code
        );
    }

    [Fact]
    public async Task A_body_that_falls_silent_ends_in_time()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Hang(Head + "Content-Length: 100\r\n\r\n<p>"));

        var error = await FetchScene.FailAsync(site.At("/"), FetchScene.Options with { SilenceTimeout = Short });

        Assert.Equal(SourceErrorCode.Timeout, error.Code);
        Assert.Contains("pause", error.Message, StringComparison.Ordinal);
        Assert.Single(site.Requests);
    }

    [Fact]
    public async Task A_body_that_drips_ends_when_the_whole_is_late()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Drip(Head + "\r\n", "x"u8.ToArray(), TimeSpan.FromMilliseconds(20)));

        var error = await FetchScene.FailAsync(site.At("/"), FetchScene.Options with { Timeout = Short });

        Assert.Equal(SourceErrorCode.Timeout, error.Code);
        Assert.Contains("the whole", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connecting_ends_in_time()
    {
        var options = FetchScene.Options with { ConnectTimeout = Short, Resolver = new SilentResolver(), Retries = 0 };

        var error = await FetchScene.FailAsync(new Uri("http://slow.example/"), options);

        Assert.Equal(SourceErrorCode.Timeout, error.Code);
        Assert.Contains("connecting", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_who_stops_gets_no_result()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Hang());
        using var stop = new CancellationTokenSource(Short);
        using var fetcher = new NewsExport.Fetch.Fetcher(FetchScene.Options, TimeProvider.System);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(FetchScene.Web(site.At("/")), stop.Token));
    }

    [Theory]
    [InlineData("image/png", "\u0089PNG\r\n\u001A\n")]
    [InlineData("text/html", "\u0089PNG\r\n\u001A\n")]
    [InlineData("application/pdf", "%PDF-1.7")]
    [InlineData("text/html", "%PDF-1.7")]
    [InlineData("application/zip", "PK\u0003\u0004")]
    [InlineData("text/html", "PK\u0003\u0004")]
    [InlineData("application/octet-stream", "\u001F\u008B\u0008")]
    [InlineData("video/mp4", "....ftypisom")]
    [InlineData("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("text/html", "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("application/json", "{}")]
    public async Task What_is_no_page_is_named(string mediaType, string start)
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.File(mediaType, Encoding.Latin1.GetBytes(start + new string(' ', 50))));

        Assert.Equal(SourceErrorCode.NotHtml, (await FetchScene.FailAsync(site.At("/"))).Code);
    }

    [Theory]
    [InlineData("text/html", "<p>BM is how this sentence begins.")]
    [InlineData("text/plain", "BM and other abbreviations")]
    [InlineData("application/octet-stream", "<html><p>x")]
    [InlineData("application/xhtml+xml", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><svg/></body></html>")]
    [InlineData("text/html", "<!doctype html><svg></svg><p>x")]
    [InlineData("nonsense", "<p>x")]
    public async Task What_may_be_a_page_passes(string mediaType, string body)
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.File(mediaType, Encoding.Latin1.GetBytes(body)));

        await FetchScene.SucceedAsync(site.At("/"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\u00EF\u00BB\u00BF\r\n")]
    public async Task A_page_without_a_letter_is_empty(string body)
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.File("text/html", Encoding.Latin1.GetBytes(body)));

        Assert.Equal(SourceErrorCode.Empty, (await FetchScene.FailAsync(site.At("/"))).Code);
    }

    [Theory]
    [InlineData("ftp://example.com/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    public async Task Only_http_addresses_are_web_sources(string url)
    {
        Assert.Equal(SourceErrorCode.BadAddress, (await FetchScene.FailAsync(new Uri(url))).Code);
    }

    [Fact]
    public async Task Offline_asks_nobody()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));

        var error = await FetchScene.FailAsync(site.At("/"), FetchScene.Options with { Offline = true });

        Assert.Equal(SourceErrorCode.ConnectFailed, error.Code);
        Assert.Contains("offline", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, site.Connections);
    }

    private sealed class SilentResolver : IHostResolver
    {
        public async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        }
    }
}
