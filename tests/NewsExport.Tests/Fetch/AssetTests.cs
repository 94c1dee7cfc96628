using NewsExport.Fetch;
using NewsExport.Testing.Loopback;

namespace NewsExport.Tests.Fetch;

public sealed class AssetTests
{
    private static readonly byte[] Gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0];

    [Fact]
    public async Task Comes_with_the_page_as_its_referrer_without_credentials_and_fragment()
    {
        using var site = LoopbackSite.Start(
            new() { ["/page"] = LoopbackReply.Page(FetchScene.Page), ["/pic"] = LoopbackReply.File("image/gif", Gif) }
        );
        var page = new UriBuilder(site.At("/page?a=1"))
        {
            UserName = "ann",
            Password = "secret",
            Fragment = "top",
        }.Uri;

        var asset = await FetchAsync(page, site.At("/pic"));

        Assert.Equal(Gif, asset.Bytes!.Value.ToArray());
        Assert.Equal(site.At("/page?a=1").AbsoluteUri, site.Requests[1].Header("Referer"));
        Assert.Null(site.Requests[0].Header("Referer"));
    }

    [Theory]
    [InlineData("/none", "404, not found")]
    [InlineData("/html", "not a picture (text/html)")]
    [InlineData("/text", "not a picture (text)")]
    [InlineData("/pdf", "not a picture (a PDF document)")]
    [InlineData("/empty", "empty")]
    public async Task Says_why_there_is_no_picture(string path, string reason)
    {
        using var site = Site();

        var asset = await FetchAsync(site.At("/page"), site.At(path));

        Assert.Null(asset.Bytes);
        Assert.Equal(reason, asset.Failure);
    }

    [Fact]
    public async Task Takes_the_first_address_that_answers_with_a_picture()
    {
        using var site = Site();

        var asset = await FetchAsync(site.At("/page"), site.At("/none"), site.At("/html"), site.At("/pic"), site.At("/other"));

        Assert.Equal(Gif, asset.Bytes!.Value.ToArray());
        Assert.DoesNotContain(site.Requests, request => request.Target == "/other");
    }

    [Fact]
    public async Task Is_judged_by_the_gate_like_any_page()
    {
        using var site = Site();

        var asset = await FetchAsync(site.At("/page"), new Uri("http://169.254.169.254/icon.png"));

        Assert.Equal("169.254.169.254 is not public: link local (RFC 3927)", asset.Failure);
    }

    [Fact]
    public async Task Is_bounded()
    {
        using var site = Site();

        var asset = await FetchAsync(FetchScene.Options with { MaxBytes = 100 }, site.At("/page"), site.At("/large"));

        Assert.Equal("larger than 100 bytes", asset.Failure);
    }

    [Fact]
    public async Task Other_hosts_see_no_credentials()
    {
        using var other = Site();
        using var site = Site();

        await FetchAsync(FetchScene.Options with { Headers = [("Cookie", "sid=1")] }, site.At("/page"), other.At("/pic"));
        await FetchAsync(FetchScene.Options with { Headers = [("Cookie", "sid=1")] }, site.At("/page"), site.At("/pic"));

        Assert.Null(Assert.Single(other.Requests).Header("Cookie"));
        Assert.All(site.Requests, request => Assert.Equal("sid=1", request.Header("Cookie")));
    }

    [Theory]
    [InlineData("data:image/gif;base64,R0lGODlhAQABAAAAAA==")]
    [InlineData("DATA:image/gif;BASE64,R0lG\nODlh AQABAAAAAA")]
    [InlineData("data:image/gif;base64,R0lGODlhAQABAAAAAA%3D%3D")]
    [InlineData("data:,GIF89a%01%00%01%00%00%00%00")]
    public async Task Reads_a_picture_that_is_written_into_the_page(string reference)
    {
        using var site = Site();

        var asset = await FetchAsync(FetchScene.Options, site.At("/page"), new AssetAddress(reference, Url: null));

        Assert.Equal(Gif, asset.Bytes!.Value.ToArray());
    }

    [Theory]
    [InlineData("data:image/png;base64,%%%")]
    [InlineData("data:image/png")]
    [InlineData("data:")]
    [InlineData("blob:abc")]
    [InlineData("about:blank")]
    [InlineData("pic.png")]
    public async Task An_address_that_leads_nowhere_is_a_reason_and_no_exception(string reference)
    {
        using var site = Site();

        var asset = await FetchAsync(FetchScene.Options, site.At("/page"), new AssetAddress(reference, Url: null));

        Assert.Null(asset.Bytes);
        Assert.False(string.IsNullOrEmpty(asset.Failure));
    }

    private static LoopbackSite Site() =>
        LoopbackSite.Start(
            new()
            {
                ["/page"] = LoopbackReply.Page(FetchScene.Page),
                ["/pic"] = LoopbackReply.File("text/html", Gif),
                ["/other"] = LoopbackReply.File("image/gif", Gif),
                ["/html"] = LoopbackReply.File("image/png", "<!DOCTYPE html><p>Not here"u8.ToArray()),
                ["/text"] = LoopbackReply.File("image/png", "not here"u8.ToArray()),
                ["/pdf"] = LoopbackReply.File("image/png", "%PDF-1.4"u8.ToArray()),
                ["/empty"] = LoopbackReply.File("image/png", []),
                ["/large"] = LoopbackReply.File("image/gif", [.. Gif, .. new byte[200]]),
            }
        );

    private static Task<Asset> FetchAsync(Uri page, params Uri[] addresses) => FetchAsync(FetchScene.Options, page, addresses);

    private static Task<Asset> FetchAsync(FetchOptions options, Uri page, params Uri[] addresses) =>
        FetchAsync(options, page, [.. addresses.Select(url => new AssetAddress(url.AbsoluteUri, url))]);

    private static async Task<Asset> FetchAsync(FetchOptions options, Uri page, params AssetAddress[] addresses)
    {
        using var fetcher = new Fetcher(
            options with
            {
                MaxHtmlBytes = 10_000,
                MaxBytes = Math.Max(options.MaxBytes, 100),
            },
            TimeProvider.System
        );
        var capture = (await fetcher.FetchAsync(FetchScene.Web(page), TestContext.Current.CancellationToken)).Value!;
        return await fetcher.FetchAssetAsync(
            capture,
            new AssetRequest("key", addresses.ToValueList()),
            TestContext.Current.CancellationToken
        );
    }
}
