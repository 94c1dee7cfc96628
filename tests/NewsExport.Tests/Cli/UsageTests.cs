namespace NewsExport.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly CommandLine program = new();

    [Theory]
    [InlineData("")]
    [InlineData("archive")]
    [InlineData("archive x.html -f docx")]
    [InlineData("archive x.html -f ,")]
    [InlineData("archive x.html --images 3")]
    [InlineData("archive x.html --links footnotes")]
    [InlineData("archive x.html --page-size b5")]
    [InlineData("archive x.html --page-size 10x10mm")]
    [InlineData("archive x.html --font-size 99")]
    [InlineData("archive x.html --lang english!")]
    [InlineData("archive x.html --timeout 0")]
    [InlineData("archive x.html --timeout -3")]
    [InlineData("archive x.html --retries 11")]
    [InlineData("archive x.html --max-bytes 5MB")]
    [InlineData("archive x.html --allow-private 10.0.0.0/99")]
    [InlineData("archive x.html --allow-private localhost")]
    [InlineData("archive x.html --header nocolon")]
    [InlineData("archive x.html --header Host:evil.example")]
    [InlineData("archive x.html --base-url page.html")]
    [InlineData("archive x.html --name {author}")]
    [InlineData("archive x.html -f txt -o - --json")]
    [InlineData("archive x.html -o -")]
    [InlineData("archive - - -f txt")]
    [InlineData("archive x.html --unknown")]
    [InlineData("archive x.html --config none.toml")]
    [InlineData("inspect")]
    [InlineData("frobnicate")]
    [InlineData("completion")]
    [InlineData("completion tcsh")]
    public async Task Wrong_usage_exits_2_with_the_usage_line(string line)
    {
        Assert.Equal(2, await program.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Contains("error: ", program.Error);
        Assert.Contains("usage: newsexport ", program.Error);
        Assert.Equal("", program.Out);
    }

    [Theory]
    [InlineData("--images keep")]
    [InlineData("--images none")]
    [InlineData("--images 16")]
    [InlineData("--images 10000")]
    [InlineData("--links endnotes")]
    [InlineData("--links inline")]
    [InlineData("--links none")]
    [InlineData("--page-size a4")]
    [InlineData("--page-size letter")]
    [InlineData("--page-size a5")]
    [InlineData("--page-size 120x180mm")]
    [InlineData("--font-size 6")]
    [InlineData("--font-size 10.5")]
    [InlineData("--lang pt-BR")]
    [InlineData("--timeout 0.5")]
    [InlineData("--retries 0")]
    [InlineData("--max-bytes 1000000")]
    [InlineData("--allow-private 10.0.0.0/8 --allow-private fd00::/8")]
    [InlineData("--header X-Reader:yes --header X-Other:1")]
    [InlineData("--base-url https://a.example/b")]
    [InlineData("--name {date}/{host}-{slug}")]
    [InlineData("--user-agent Reader/1")]
    [InlineData("--title T --author A --author B")]
    [InlineData("--select article --remove aside")]
    [InlineData("--offline --quiet --no-color")]
    [InlineData("--verbose --json --force")]
    public async Task Every_value_that_the_help_names_is_taken(string options)
    {
        var page = program.APage("page.html", "The Slow Return");

        Assert.Equal(0, await program.RunAsync(["archive", page, "-f", "txt", "-o", program.Folder.At("out"), .. options.Split(' ')]));

        Assert.Single(Directory.GetFiles(program.Folder.At("out"), "*.txt", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("batch list.txt")]
    [InlineData("site https://a.example/ --max 5")]
    [InlineData("attach refs.bib")]
    [InlineData("verify out")]
    [InlineData("cite page.html --style apa")]
    [InlineData("status out")]
    [InlineData("retry out")]
    [InlineData("archive x.html --toc")]
    [InlineData("archive x.html --css a.css")]
    [InlineData("archive x.html --theme a.toml")]
    [InlineData("archive x.html --tag news")]
    [InlineData("archive x.html --whole-page")]
    [InlineData("archive x.html --rules r")]
    [InlineData("archive x.html --templates t")]
    [InlineData("archive x.html --delay 2")]
    [InlineData("archive x.html --concurrency 4")]
    [InlineData("archive x.html --cookies c.txt")]
    [InlineData("archive x.html --resolve a:1.2.3.4")]
    [InlineData("archive x.html --insecure")]
    [InlineData("archive x.html --proxy socks5://a:1")]
    [InlineData("archive x.html --refresh")]
    [InlineData("archive x.html --render auto")]
    [InlineData("archive x.html --render always")]
    [InlineData("archive x.html -f pdf,warc")]
    public async Task What_is_not_built_exits_2_and_says_so(string line)
    {
        Assert.Equal(2, await program.RunAsync(line.Split(' ')));

        Assert.Contains("not in this version", program.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("archive --help")]
    [InlineData("inspect -h")]
    public async Task Help_goes_to_standard_output_with_examples_and_without_what_is_not_built(string line)
    {
        Assert.Equal(0, await program.RunAsync(line.Split(' ')));

        Assert.Contains("Examples:", program.Out);
        Assert.DoesNotContain("batch", program.Out);
        Assert.DoesNotContain("--toc", program.Out);
        Assert.Equal("", program.Error);
    }

    [Fact]
    public async Task Version_is_one_line()
    {
        Assert.Equal(0, await program.RunAsync("--version"));

        Assert.Matches(@"^\d+\.\d+\.\d+\n$", program.Out);
    }

    [Fact]
    public async Task A_source_that_begins_with_a_hyphen_stands_behind_two()
    {
        Assert.Equal(3, await program.RunAsync("archive", "-f", "txt", "-o", program.Folder.At("out"), "--", "-page.html"));

        Assert.Contains("not-found", program.Error);
    }

    [Fact]
    public async Task A_header_that_is_refused_is_not_repeated()
    {
        await program.RunAsync("archive", "x.html", "--header", "Bad Name: secret-value");

        Assert.DoesNotContain("secret-value", program.Error);
    }

    [Fact]
    public async Task Accepts_the_options_of_later_commands_that_archive_has_no_need_of()
    {
        var page = program.APage("page.html", "The Slow Return");

        Assert.Equal(
            0,
            await program.RunAsync("archive", page, "-f", "txt", "-o", program.Folder.At("out"), "--render", "never", "--ignore-robots")
        );
    }

    public void Dispose() => program.Dispose();
}
