using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsExport.EndToEnd.Running;
using NewsExport.Testing.Files;
using NewsExport.Testing.Loopback;

namespace NewsExport.EndToEnd;

/// <summary>Pages over HTTP as the web really sends them: old encodings, compressed bodies, pictures that are asked for as a browser asks.</summary>
public sealed class LoopbackTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    static LoopbackTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>An encoding's label, and a sentence that needs it.</summary>
    public static TheoryData<string, string> Encodings =>
        new()
        {
            { "windows-1251", "Смотритель маяка каждый вечер поднимается на башню и записывает час в книгу." },
            { "koi8-r", "Паром опаздывает в каждом месяце, в названии которого есть буква р." },
            { "shift_jis", "灯台守は毎晩塔に登り、芯を切り、時刻を帳面に書き、遅れた渡し船を待つ。" },
            { "euc-jp", "渡し船は毎月遅れるが、灯台守は怒らず、静かに海を見ている。" },
            { "gb18030", "守灯人每晚登上灯塔，剪去灯芯，把时刻写进簿子，等待迟到的渡船。" },
            { "big5", "守燈人每晚登上燈塔，剪去燈芯，把時刻寫進簿子，等待遲到的渡船。" },
            { "euc-kr", "등대지기는 매일 밤 탑에 올라 심지를 자르고 시각을 적고 배를 기다린다." },
            { "iso-8859-1", "Le gardien coupe la mèche, note l'heure et attend le bac, toujours en retard à l'été." },
            { "iso-8859-2", "Latarnik co wieczór wspina się na wieżę, źle śpi i czeka na spóźniony prom w każdą środę." },
            { "iso-8859-7", "Ο φύλακας ανεβαίνει κάθε βράδυ στον πύργο και γράφει την ώρα στο βιβλίο." },
            { "iso-8859-9", "Bekçi her akşam kuleye çıkar, fitili keser, saati deftere yazar ve geç kalan vapuru bekler." },
            { "windows-1256", "يصعد حارس المنارة كل مساء إلى البرج ويكتب الساعة في الدفتر وينتظر العبارة." },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public Task Reads_an_old_encoding_that_the_header_names(string label, string sentence) =>
        ReadsAsync(sentence, LoopbackReply.File($"text/html; charset={label}", Encoded(label, Page(sentence))));

    [Theory]
    [MemberData(nameof(Encodings))]
    public Task Reads_an_old_encoding_that_the_page_names(string label, string sentence) =>
        ReadsAsync(sentence, LoopbackReply.File("text/html", Encoded(label, Page(sentence, $"<meta charset=\"{label}\">"))));

    [Fact]
    public Task Reads_an_old_encoding_that_the_page_names_in_the_old_way() =>
        ReadsAsync(
            "Смотритель пишет час в книгу.",
            LoopbackReply.File(
                "text/html",
                Encoded(
                    "windows-1251",
                    Page("Смотритель пишет час в книгу.", "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=windows-1251\">")
                )
            )
        );

    [Fact]
    public Task Believes_the_header_more_than_the_page() =>
        ReadsAsync(
            "Смотритель пишет час в книгу.",
            LoopbackReply.File(
                "text/html; charset=windows-1251",
                Encoded("windows-1251", Page("Смотритель пишет час в книгу.", "<meta charset=\"utf-8\">"))
            )
        );

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public Task Tells_by_the_bytes_where_nobody_names_the_encoding(string label) =>
        ReadsAsync(
            "Le gardien coupe la mèche et attend le bac à l’été.",
            LoopbackReply.File("text/html", Encoded(label, Page("Le gardien coupe la mèche et attend le bac à l’été.")))
        );

    [Fact]
    public Task A_byte_order_mark_beats_a_header_that_lies() =>
        ReadsAsync(
            "Le gardien coupe la mèche à l’été.",
            LoopbackReply.File(
                "text/html; charset=windows-1251",
                [0xEF, 0xBB, 0xBF, .. Encoded("utf-8", Page("Le gardien coupe la mèche à l’été."))]
            )
        );

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("identity")]
    public async Task Undoes_a_content_coding(string coding)
    {
        const string Sentence = "The keeper trims the wick and waits for the ferry, été comme hiver.";
        var body = Compressed(coding, Encoded("utf-8", Page(Sentence)));
        var reply = LoopbackReply.Status(200, body, "Content-Type: text/html; charset=utf-8", $"Content-Encoding: {coding}");

        var accepted = (await ReadsAsync(Sentence, reply)).Requests[0].Header("accept-encoding");

        Assert.Contains("gzip", accepted);
        Assert.Contains("br", accepted);
    }

    [Fact]
    public async Task Asks_for_pictures_with_the_page_as_referrer_and_without_secrets()
    {
        using var site = LoopbackSite.Start(
            new Dictionary<string, LoopbackReply>(StringComparer.Ordinal)
            {
                ["/story"] = LoopbackReply.Page(Page("A picture stands below.", body: "<figure><img src=/lamp.jpg alt=Lamp></figure>")),
                ["/lamp.jpg"] = LoopbackReply.File("image/jpeg", Photograph()),
            }
        );

        var run = await ArchiveAsync(
            site,
            "/story?page=1#third",
            "--header",
            "Authorization: Bearer lantern-key",
            "--user-agent",
            "Keeper/1"
        );

        var picture = Assert.Single(site.Requests, request => request.Target is "/lamp.jpg");
        Assert.Equal(site.At("/story?page=1").AbsoluteUri, picture.Header("referer"));
        Assert.Equal("Keeper/1", picture.Header("user-agent"));
        Assert.DoesNotContain("lantern-key", run.Out + run.Error);
        Assert.DoesNotContain("lantern-key", await File.ReadAllTextAsync(Json(run), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Takes_the_largest_candidate_of_a_picture_that_answers()
    {
        const string Figure = """
            <figure><picture><source type="image/x-unheard-of" srcset="/none.xyz 3000w">
            <img src="/small.jpg" srcset="/small.jpg 320w, /middle.jpg 800w, /gone.jpg 1600w" sizes="100vw" alt="Lamp"></picture></figure>
            """;
        using var site = LoopbackSite.Start(
            new Dictionary<string, LoopbackReply>(StringComparer.Ordinal)
            {
                ["/story"] = LoopbackReply.Page(Page("A picture stands below.", body: Figure)),
                ["/small.jpg"] = LoopbackReply.File("image/jpeg", Photograph("ferry-640.jpg")),
                ["/middle.jpg"] = LoopbackReply.File("image/jpeg", Photograph()),
                ["/gone.jpg"] = LoopbackReply.Page("<html><body>Not found, but with 200</body></html>"),
            }
        );

        var run = await ArchiveAsync(site, "/story");

        string[] asked = [.. site.Requests.Select(request => request.Target)];
        Assert.Equal(["/story", "/gone.jpg"], asked[..2]);
        Assert.Equal("/middle.jpg", asked[^1]);
        Assert.DoesNotContain("/small.jpg", asked);
        var asset = run.Lines[0]
            .GetProperty("outputs")
            .EnumerateArray()
            .Single(output => output.GetProperty("format").GetString() is "asset");
        Assert.True(asset.GetProperty("bytes").GetInt64() > Photograph("ferry-640.jpg").Length);
    }

    [Fact]
    public async Task Finds_a_picture_that_a_script_would_have_loaded()
    {
        using var site = LoopbackSite.Start(
            new Dictionary<string, LoopbackReply>(StringComparer.Ordinal)
            {
                ["/story"] = LoopbackReply.Page(
                    Page(
                        "A picture stands below.",
                        body: "<figure><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-src=\"/lamp.jpg\" class=\"lazy\" alt=\"Lamp\"></figure>"
                    )
                ),
                ["/lamp.jpg"] = LoopbackReply.File("image/jpeg", Photograph()),
            }
        );

        var run = await ArchiveAsync(site, "/story");

        Assert.EndsWith("/lamp.jpg", Figures(run).Single().GetProperty("images")[0].GetProperty("url").GetString());
        Assert.Contains(
            run.Lines[0].GetProperty("outputs").EnumerateArray(),
            output => output.GetProperty("format").GetString() is "asset"
        );
    }

    public void Dispose() => folder.Dispose();

    /// <summary>The sentence stands in the archived text, letter for letter.</summary>
    private async Task<LoopbackSite> ReadsAsync(string sentence, LoopbackReply reply)
    {
        using var site = LoopbackSite.Start("/story", reply);

        var run = await ArchiveAsync(site, "/story");

        using var article = JsonDocument.Parse(await File.ReadAllBytesAsync(Json(run), TestContext.Current.CancellationToken));
        Assert.Contains(sentence, article.RootElement.GetProperty("text").GetString());
        return site;
    }

    private async Task<Run> ArchiveAsync(LoopbackSite site, string path, params string[] options)
    {
        string[] arguments =
        [
            "archive",
            site.At(path).AbsoluteUri,
            "-f",
            "json,md",
            "-o",
            folder.Path,
            "--json",
            "--allow-private",
            "127.0.0.0/8",
        ];
        return (await NewsExportProgram.RunAsync([.. arguments, .. options])).Ended(0);
    }

    private static string Json(Run run) =>
        run.Lines[0]
            .GetProperty("outputs")
            .EnumerateArray()
            .Single(output => output.GetProperty("format").GetString() is "json")
            .GetProperty("path")
            .GetString()!;

    private static List<JsonElement> Figures(Run run) =>
        [
            .. JsonDocument
                .Parse(File.ReadAllBytes(Json(run)))
                .RootElement.GetProperty("blocks")
                .EnumerateArray()
                .Where(block => block.GetProperty("type").GetString() is "figure"),
        ];

    private static string Page(string sentence, string head = "", string body = "") =>
        $"<!doctype html><html><head>{head}<title>{sentence[..10]}</title></head><body><article><h1>{sentence[..10]}</h1>"
        + string.Concat(Enumerable.Repeat($"<p>{sentence} {sentence} {sentence}</p>", 5))
        + $"{body}</article></body></html>";

    private static byte[] Encoded(string label, string page) =>
        Encoding.GetEncoding(label, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetBytes(page);

    private static byte[] Photograph(string name = "ferry.jpg") =>
        File.ReadAllBytes(Path.Join(NewsExportProgram.Repository, "samples", "ferry", name));

    private static byte[] Compressed(string coding, byte[] body)
    {
        if (coding is "identity")
        {
            return body;
        }

        using var target = new MemoryStream();
        using (
            Stream stream = coding switch
            {
                "gzip" => new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true),
                "br" => new BrotliStream(target, CompressionLevel.Optimal, leaveOpen: true),
                _ => new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true),
            }
        )
        {
            stream.Write(body);
        }

        return target.ToArray();
    }
}
