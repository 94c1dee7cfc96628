using System.Net;
using System.Net.Sockets;
using NewsExport.Fetch.Safety;
using NewsExport.Testing.Loopback;

namespace NewsExport.Tests.Fetch;

public sealed class SafetyTests
{
    public static TheoryData<string> PrivateSpellings =>
        [
            "http://127.0.0.1/",
            "http://127.1/",
            "http://127.0.1/",
            "http://127.255.255.254/",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://0x7f.0.0.1/",
            "http://0x7f.1/",
            "http://017700000001/",
            "http://0177.0.0.1/",
            "http://00000177.0.0.1/",
            "http://127.0x0.0.1/",
            "http://127\u30020\u30020\u30021/",
            "http://0/",
            "http://0.0.0.0/",
            "http://0.1.2.3/",
            "http://10.0.0.1/",
            "http://10.255.255.255/",
            "http://012.1.2.3/",
            "http://100.64.0.1/",
            "http://100.127.255.254/",
            "http://169.254.169.254/latest/meta-data/",
            "http://2852039166/",
            "http://0xa9fea9fe/",
            "http://172.16.0.1/",
            "http://172.31.255.255/",
            "http://192.0.0.1/",
            "http://192.0.2.1/",
            "http://192.88.99.1/",
            "http://192.168.0.1/",
            "http://192.168.1/",
            "http://198.18.0.1/",
            "http://198.19.255.255/",
            "http://198.51.100.7/",
            "http://203.0.113.9/",
            "http://224.0.0.1/",
            "http://239.255.255.250/",
            "http://240.0.0.1/",
            "http://255.255.255.255/",
            "http://[::1]/",
            "http://[0:0:0:0:0:0:0:1]/",
            "http://[::]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:7f00:1]/",
            "http://[::ffff:169.254.169.254]/",
            "http://[::127.0.0.1]/",
            "http://[64:ff9b::127.0.0.1]/",
            "http://[64:ff9b::a9fe:a9fe]/",
            "http://[64:ff9b:1::1]/",
            "http://[2002:7f00:1::]/",
            "http://[2002:a9fe:a9fe::1]/",
            "http://[2001::1]/",
            "http://[2001:0:7f00:1::]/",
            "http://[2001:db8::1]/",
            "http://[2001:2::1]/",
            "http://[3fff::1]/",
            "http://[100::1]/",
            "http://[5f00::1]/",
            "http://[fc00::1]/",
            "http://[fd12:3456::1]/",
            "http://[fe80::1]/",
            "http://[fe80::1%251]/",
            "http://[fec0::1]/",
            "http://[ff02::1]/",
            "http://user:secret@127.0.0.1/",
            "http://public.example@127.0.0.1/",
        ];

    [Theory]
    [MemberData(nameof(PrivateSpellings))]
    public async Task Refuses_every_spelling_of_an_address_that_is_not_public(string url)
    {
        var error = await FetchScene.FailAsync(new Uri(url), FetchScene.Guarded);

        Assert.Equal(SourceErrorCode.BlockedAddress, error.Code);
        Assert.Contains("--allow-private", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PrivateSpellings))]
    public async Task Refuses_every_spelling_as_the_target_of_a_redirect(string url)
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Redirect(url));
        // The site itself may be reached, by this one address only; spellings of that very address are left to the test above.
        var options = FetchScene.Guarded with
        {
            AllowPrivate = [IPNetwork.Parse("127.0.0.1/32")],
        };

        var error = await FetchScene.FailAsync(site.At("/"), options);

        var isTheSite = error.Code == SourceErrorCode.ConnectFailed && IsLoopbackOne(new Uri(url));
        Assert.True(isTheSite || error.Code == SourceErrorCode.BlockedAddress, error.Message);
    }

    private static bool IsLoopbackOne(Uri url) =>
        IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var address) && address.MapToIPv6().Equals(IPAddress.Loopback.MapToIPv6());

    [Theory]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://localhost/")]
    [InlineData("http://localhost./")]
    [InlineData("http://LOCALHOST/")]
    [InlineData("http://\u2460\u2461\u2466.\u24EA.\u24EA.\u2460/")]
    [InlineData("http://127.0.0.1.nip.example/")]
    public async Task Judges_what_a_name_resolves_to_and_not_the_name(string url)
    {
        var options = FetchScene.Guarded with { Resolver = new FixedResolver(_ => [IPAddress.Loopback]) };

        Assert.Equal(SourceErrorCode.BlockedAddress, (await FetchScene.FailAsync(new Uri(url), options)).Code);
    }

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("100.63.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("192.0.0.9")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::1.1.1.1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2001:20::1")]
    public void Lets_public_addresses_through_without_an_allowance(string address)
    {
        var verdict = new AddressGate([]).Judge(IPAddress.Parse(address));

        Assert.True(verdict.IsOpen);
        Assert.Null(verdict.Allowance);
    }

    [Fact]
    public void Names_the_network_that_lifted_the_guard()
    {
        var gate = new AddressGate([IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("fd00::/8")]);

        Assert.Equal("allow-private 10.0.0.0/8", gate.Judge(IPAddress.Parse("10.1.2.3")).Allowance);
        Assert.Equal("allow-private 10.0.0.0/8", gate.Judge(IPAddress.Parse("::ffff:10.1.2.3")).Allowance);
        Assert.Equal("allow-private fd00::/8", gate.Judge(IPAddress.Parse("fd00::1")).Allowance);
        Assert.False(gate.Judge(IPAddress.Parse("192.168.0.1")).IsOpen);
    }

    [Fact]
    public async Task One_bad_address_of_a_name_refuses_all()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));
        var options = FetchScene.Options with { Resolver = new FixedResolver(_ => [IPAddress.Loopback, IPAddress.Parse("10.0.0.1")]) };

        var error = await FetchScene.FailAsync(site.At("/", "two.example"), options);

        Assert.Equal(SourceErrorCode.BlockedAddress, error.Code);
        Assert.Contains("10.0.0.1", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, site.Connections);
    }

    [Fact]
    public async Task Connects_to_the_address_that_was_judged_when_the_resolver_changes_its_mind()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));
        var resolver = new FixedResolver(call => [IPAddress.Parse(call == 0 ? "127.0.0.1" : "127.0.0.2")]);

        var capture = await FetchScene.SucceedAsync(site.At("/", "rebind.example"), FetchScene.Options with { Resolver = resolver });

        Assert.Equal(1, resolver.Calls);
        Assert.Equal(1, site.Connections);
        Assert.Equal("rebind.example", capture.FinalUrl!.Host);
    }

    [Fact]
    public async Task A_resolver_that_turns_inwards_between_two_hops_is_refused()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Redirect("/again"));
        var resolver = new FixedResolver(call => [IPAddress.Parse(call == 0 ? "127.0.0.1" : "10.0.0.1")]);
        var options = FetchScene.Options with { AllowPrivate = [IPNetwork.Parse("127.0.0.0/8")], Resolver = resolver };

        Assert.Equal(SourceErrorCode.BlockedAddress, (await FetchScene.FailAsync(site.At("/", "rebind.example"), options)).Code);
    }

    [Fact]
    public async Task Tries_the_next_address_when_one_does_not_answer()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));
        var options = FetchScene.Options with { Resolver = new FixedResolver(_ => [IPAddress.Parse("127.0.0.9"), IPAddress.Loopback]) };

        await FetchScene.SucceedAsync(site.At("/", "two.example"), options);

        Assert.Single(site.Requests);
    }

    [Fact]
    public async Task Records_an_allowance_only_when_it_was_used()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));
        var options = FetchScene.Options with { AllowPrivate = [IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("127.0.0.0/8")] };

        var result = await FetchScene.FetchAsync(site.At("/"), options);

        Assert.Equal(["allow-private 127.0.0.0/8"], result.Value!.Allowances);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "NX1003");
    }

    [Fact]
    public async Task Never_asks_the_proxy_of_the_environment()
    {
        using var proxy = LoopbackSite.Start("*", LoopbackReply.Page("<p>from the proxy"));
        using var site = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));
        string[] names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
        foreach (var name in names)
        {
            Environment.SetEnvironmentVariable(name, proxy.At("/").AbsoluteUri);
        }

        try
        {
            await FetchScene.SucceedAsync(site.At("/"));
        }
        finally
        {
            foreach (var name in names)
            {
                Environment.SetEnvironmentVariable(name, null);
            }
        }

        Assert.Equal(0, proxy.Connections);
        Assert.Single(site.Requests);
    }

    [Fact]
    public async Task A_host_without_an_address_is_unresolved()
    {
        var error = await FetchScene.FailAsync(new Uri("http://nowhere.example/"));

        Assert.Equal(SourceErrorCode.UnresolvedHost, error.Code);
        Assert.Contains("nowhere.example", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_a_failed_connection()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var error = await FetchScene.FailAsync(new Uri($"http://127.0.0.1:{port}/"));

        Assert.Equal(SourceErrorCode.ConnectFailed, error.Code);
        Assert.Contains("refused", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_speaks_no_tls_is_not_trusted()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));
        var url = new UriBuilder(site.At("/")) { Scheme = "https" }.Uri;

        Assert.Equal(SourceErrorCode.TlsFailed, (await FetchScene.FailAsync(url)).Code);
    }
}
