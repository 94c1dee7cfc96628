using System.IO.Compression;
using System.Text;
using CsCheck;
using NewsExport.Fetch.Decoding;
using NewsExport.Testing.Loopback;

namespace NewsExport.Tests.Fetch;

public sealed class ContentCodingTests
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes(
        FetchScene.Page + string.Concat(Enumerable.Range(0, 400).Select(number => $"<p>Milestone {number} of the path.</p>"))
    );

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZIP")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("identity")]
    [InlineData("gzip, gzip")]
    [InlineData("deflate, br")]
    public async Task Undoes_what_was_asked_for(string codings)
    {
        var body = codings.Split(", ").Aggregate(Page, (bytes, coding) => Encode(coding.ToLowerInvariant(), bytes));
        using var site = LoopbackSite.Start(
            "/",
            LoopbackReply.Status(200, body, "Content-Type: text/html", $"Content-Encoding: {codings}")
        );

        Assert.Equal(Page, (await FetchScene.SucceedAsync(site.At("/"))).Body.ToArray());
    }

    [Fact]
    public async Task Undoes_bare_deflate_under_the_same_name()
    {
        Assert.Equal(Page, (await SendAsync("deflate", RawDeflate(Page))).Value!.Body.ToArray());
    }

    [Fact]
    public async Task Says_what_it_accepts_and_no_more()
    {
        using var site = LoopbackSite.Start("/", LoopbackReply.Page(FetchScene.Page));

        await FetchScene.SucceedAsync(site.At("/"));

        Assert.Equal("gzip, deflate, br", Assert.Single(site.Requests).Header("Accept-Encoding"));
    }

    [Theory]
    [InlineData("gzip, gzip, gzip")]
    [InlineData("zstd")]
    [InlineData("gzip, rot13")]
    public async Task Refuses_a_third_coding_and_unknown_ones(string codings)
    {
        Assert.Equal(SourceErrorCode.BadEncoding, (await SendAsync(codings, Encode("gzip", Page))).Error!.Code);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Text_that_only_claims_a_coding_is_broken(string coding)
    {
        Assert.Equal(SourceErrorCode.BadEncoding, (await SendAsync(coding, "\u007Fthis is not compressed"u8.ToArray())).Error!.Code);
    }

    [Theory]
    [InlineData("gzip", 6)]
    [InlineData("gzip", 2)]
    [InlineData("deflate", 1)]
    public async Task A_wrong_checksum_is_a_failure(string coding, int fromEnd)
    {
        var body = Encode(coding, Page);
        body[^fromEnd] ^= 1;

        Assert.Equal(SourceErrorCode.BadEncoding, (await SendAsync(coding, body)).Error!.Code);
    }

    [Theory]
    [InlineData("gzip", 100)]
    [InlineData("gzip", 3)]
    [InlineData("gzip", 8)]
    [InlineData("deflate", 2)]
    [InlineData("deflate", 100)]
    [InlineData("br", 20)]
    public async Task Data_that_stops_early_is_truncated_and_never_kept(string coding, int missing)
    {
        Assert.Equal(SourceErrorCode.Truncated, (await SendAsync(coding, Encode(coding, Page)[..^missing])).Error!.Code);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Bytes_after_the_end_are_ignored_and_told(string coding)
    {
        var result = await SendAsync(coding, [.. Encode(coding, Page), .. "left over"u8]);

        Assert.Equal(Page, result.Value!.Body.ToArray());
        Assert.Contains(
            result.Diagnostics,
            diagnostic => diagnostic.Id == "NX1001" && diagnostic.Message.Contains("9 bytes", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Members_of_gzip_are_joined()
    {
        var result = await SendAsync("gzip", [.. Encode("gzip", Page[..1000]), .. Encode("gzip", Page[1000..])]);

        Assert.Equal(Page, result.Value!.Body.ToArray());
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "NX1001");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_bomb_stops_at_the_bound(string coding)
    {
        var bomb = Encode(coding, new byte[30_000_000]);

        Assert.True(bomb.Length < 100_000);
        Assert.Equal(SourceErrorCode.TooLarge, (await SendAsync(coding, bomb)).Error!.Code);
    }

    [Fact]
    public async Task A_bomb_in_a_bomb_stops_at_the_bound()
    {
        Assert.Equal(
            SourceErrorCode.TooLarge,
            (await SendAsync("gzip, gzip", Encode("gzip", Encode("gzip", new byte[30_000_000])))).Error!.Code
        );
    }

    [Fact]
    public void Inflates_whatever_the_framework_deflates()
    {
        Gen.Select(Gen.Byte.Array[0, 12], Gen.Int[1, 40_000], Gen.Byte, Gen.Enum<CompressionLevel>())
            .Sample(
                (seed, length, step, level) =>
                {
                    var data = new byte[length];
                    for (var index = 0; index < length; index++)
                    {
                        data[index] =
                            seed.Length == 0
                                ? (byte)(index * step * (index >> 5))
                                : (byte)(seed[index % seed.Length] + (index / 97 * step));
                    }

                    var packed = RawDeflate(data, level);
                    var output = new BoundedBuffer(length);
                    var inflater = new Inflater(packed, output);
                    return inflater.Run(CancellationToken.None) == DecodeStatus.Done
                        && inflater.Consumed == packed.Length
                        && output.Written.Span.SequenceEqual(data);
                },
                iter: 300
            );
    }

    [Fact]
    public void Survives_any_bytes()
    {
        Gen.Byte.Array[0, 400]
            .Sample(
                bytes =>
                {
                    foreach (var coding in new[] { "gzip", "deflate", "br" })
                    {
                        ContentCodings.Decoder(coding)!(bytes, 100_000, CancellationToken.None);
                        ContentCodings.Decoder(coding)!(
                            (byte[])[0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, .. bytes],
                            100_000,
                            CancellationToken.None
                        );
                    }
                },
                iter: 3000
            );
    }

    private static async Task<Result<Capture>> SendAsync(string codings, byte[] body)
    {
        using var site = LoopbackSite.Start(
            "/",
            LoopbackReply.Status(200, body, "Content-Type: text/html", $"Content-Encoding: {codings}")
        );
        return await FetchScene.FetchAsync(site.At("/"));
    }

    private static byte[] Encode(string coding, byte[] bytes) =>
        coding switch
        {
            "gzip" or "x-gzip" => Through(bytes, stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)),
            "deflate" => Through(bytes, stream => new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true)),
            "br" => Through(bytes, stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true)),
            _ => bytes,
        };

    private static byte[] RawDeflate(byte[] bytes, CompressionLevel level = CompressionLevel.Optimal) =>
        Through(bytes, stream => new DeflateStream(stream, level, leaveOpen: true));

    private static byte[] Through(byte[] bytes, Func<Stream, Stream> wrap)
    {
        var packed = new MemoryStream();
        using (var stream = wrap(packed))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
