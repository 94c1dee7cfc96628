using System.Net;
using NewsExport.Testing.Loopback;

namespace NewsExport.Tests.Fetch;

public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Follows_a_relative_redirect_and_keeps_the_way(int status)
    {
        using var site = LoopbackSite.Start(
            new() { ["/old/page"] = LoopbackReply.Redirect("../new?x=1", status), ["/new"] = LoopbackReply.Page(FetchScene.Page) }
        );

        var capture = await FetchScene.SucceedAsync(site.At("/old/page"));

        Assert.Equal(site.At("/old/page"), capture.RequestedUrl);
        Assert.Equal(site.At("/new?x=1"), capture.FinalUrl);
        Assert.Equal([site.At("/new?x=1")], capture.Redirects);
        Assert.Equal(200, capture.Status);
    }

    [Fact]
    public async Task Gives_up_after_twenty_redirects()
    {
        using var site = LoopbackSite.Start("/loop*", LoopbackReply.From(request => LoopbackReply.Redirect(request.Target + "x")));

        var error = await FetchScene.FailAsync(site.At("/loop"));

        Assert.Equal(SourceErrorCode.TooManyRedirects, error.Code);
        Assert.Equal(21, site.Requests.Count);
    }

    [Fact]
    public async Task Follows_twenty()
    {
        using var site = LoopbackSite.Start(
            "/loop*",
            LoopbackReply.From(request =>
                request.Target.Length == "/loop".Length + 20
                    ? LoopbackReply.Page(FetchScene.Page)
                    : LoopbackReply.Redirect(request.Target + "x")
            )
        );

        Assert.Equal(20, (await FetchScene.SucceedAsync(site.At("/loop"))).Redirects.Count);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://example.com/")]
    [InlineData("\\\\server\\share")]
    [InlineData("gopher://127.0.0.1/")]
    public async Task Follows_to_nothing_but_http(string target)
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Redirect(target));

        Assert.Equal(SourceErrorCode.BlockedAddress, (await FetchScene.FailAsync(site.At("/"))).Code);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(304)]
    [InlineData(300)]
    public async Task A_redirect_without_a_place_to_go_is_a_status(int status)
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Status(status));

        var error = await FetchScene.FailAsync(site.At("/"));

        Assert.Equal(SourceErrorCode.HttpStatus, error.Code);
        Assert.Contains(status.ToString(), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_credentials_at_the_origin_that_they_were_given_for()
    {
        using var other = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));
        using var site = LoopbackSite.Start(
            new() { ["/"] = LoopbackReply.Redirect("/here"), ["/here"] = LoopbackReply.Redirect(other.At("/").AbsoluteUri) }
        );
        var options = FetchScene.Options with { Headers = [("Authorization", "Bearer t"), ("Cookie", "sid=1"), ("X-Reader", "yes")] };

        await FetchScene.SucceedAsync(site.At("/"), options);

        Assert.All(site.Requests, request => Assert.Equal("Bearer t", request.Header("Authorization")));
        Assert.All(site.Requests, request => Assert.Equal("sid=1", request.Header("Cookie")));
        var away = Assert.Single(other.Requests);
        Assert.Null(away.Header("Authorization"));
        Assert.Null(away.Header("Cookie"));
        Assert.Equal("yes", away.Header("X-Reader"));
    }

    [Fact]
    public async Task A_way_back_from_elsewhere_brings_no_credentials_back()
    {
        using var site = LoopbackSite.Start(
            new()
            {
                ["/"] = LoopbackReply.From(request =>
                    LoopbackReply.Redirect($"http://localhost:{request.Header("Host")!.Split(':')[1]}/away")
                ),
                ["/away"] = LoopbackReply.From(request =>
                    LoopbackReply.Redirect($"http://127.0.0.1:{request.Header("Host")!.Split(':')[1]}/back")
                ),
                ["/back"] = LoopbackReply.Page(FetchScene.Page),
            }
        );
        var options = FetchScene.Options with
        {
            Headers = [("Authorization", "Bearer t")],
            Resolver = new FixedResolver(_ => [IPAddress.Loopback]),
        };

        await FetchScene.SucceedAsync(site.At("/"), options);

        Assert.Equal(["Bearer t", null, null], site.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Credentials_in_an_address_are_sent_to_its_origin_and_kept_nowhere()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));
        var url = new UriBuilder(site.At("/")) { UserName = "ann", Password = "s%20cret" }.Uri;

        var result = await FetchScene.FetchAsync(url);

        Assert.Equal("Basic YW5uOnMgY3JldA==", Assert.Single(site.Requests).Header("Authorization"));
        Assert.Equal(site.At("/"), result.Value!.RequestedUrl);
        Assert.Equal(site.At("/"), result.Value.FinalUrl);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "NX1002");
        Assert.All(result.Diagnostics, diagnostic => Assert.DoesNotContain("cret", diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Credentials_that_a_redirect_brings_are_neither_sent_nor_kept()
    {
        using var site = LoopbackSite.Start("/here", LoopbackReply.Page(FetchScene.Page));
        using var first = LoopbackSite.Start("/", LoopbackReply.Redirect($"http://ann:secret@127.0.0.1:{site.Port}/here"));

        var capture = await FetchScene.SucceedAsync(first.At("/"));

        Assert.Null(Assert.Single(site.Requests).Header("Authorization"));
        Assert.Equal(site.At("/here"), capture.FinalUrl);
        Assert.Equal([site.At("/here")], capture.Redirects);
    }

    [Fact]
    public async Task Reads_a_location_in_utf8()
    {
        using var site = LoopbackSite.Start(
            new() { ["/"] = LoopbackReply.Redirect("/caf\u00E9"), ["/caf%C3%A9"] = LoopbackReply.Page(FetchScene.Page) }
        );

        Assert.Equal(site.At("/caf%C3%A9").AbsoluteUri, (await FetchScene.SucceedAsync(site.At("/"))).FinalUrl!.AbsoluteUri);
    }
}
