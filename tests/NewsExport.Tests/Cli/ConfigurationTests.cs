namespace NewsExport.Tests.Cli;

public sealed class ConfigurationTests : IDisposable
{
    private readonly CommandLine program = new();

    [Fact]
    public async Task A_file_in_the_working_folder_sets_what_the_line_does_not()
    {
        program.Folder.Write("newsexport.toml", "format = [\"txt\", \"json\"]\nname = \"{stem}\"\nquiet = true\n");
        var page = program.APage("page.html", "The Slow Return");

        Assert.Equal(0, await program.RunAsync("archive", page, "-o", program.Folder.At("out"), "--name", "{slug}"));

        Assert.Equal(
            ["the-slow-return.json", "the-slow-return.txt"],
            Directory.GetFiles(program.Folder.At("out")).Select(Path.GetFileName).Order()
        );
        Assert.Equal("", program.Error);
    }

    [Fact]
    public async Task The_users_own_file_is_read_where_no_folder_has_one()
    {
        program.Variables["XDG_CONFIG_HOME"] = program.Folder.At("home");
        program.Folder.Write("home/newsexport/newsexport.toml", "format = \"txt\"\nallow-private = [\"127.0.0.0/8\"]\n");
        var page = program.APage("page.html", "The Slow Return");

        Assert.Equal(0, await program.RunAsync("archive", page, "-o", program.Folder.At("out")));
        Assert.Single(Directory.GetFiles(program.Folder.At("out")));
    }

    [Theory]
    [InlineData("allow-private = [\"127.0.0.0/8\"]")]
    [InlineData("insecure = true")]
    [InlineData("proxy = \"http://a.example\"")]
    [InlineData("header = [\"Cookie: a=b\"]")]
    [InlineData("headers = [\"Cookie: a=b\"]")]
    [InlineData("cookies = \"c.txt\"")]
    [InlineData("browser = \"chromium\"")]
    public async Task A_file_found_in_a_working_folder_opens_no_door(string setting)
    {
        program.Folder.Write("newsexport.toml", setting);

        Assert.Equal(2, await program.RunAsync("archive", "x.html", "-f", "txt"));
        Assert.Contains("found in a working folder may not", program.Error);
    }

    [Fact]
    public async Task A_file_that_the_user_names_may_set_headers()
    {
        var config = program.Folder.Write("own.toml", "format = \"txt\"\nheader = [\"X-Reader: ada\", \"X-Desk: nine\"]\n");
        var page = program.APage("page.html", "The Slow Return");

        Assert.Equal(0, await program.RunAsync("archive", page, "-o", program.Folder.At("out"), "--config", config));
    }

    [Theory]
    [InlineData("formt = \"txt\"", "formt, which is no option")]
    [InlineData("format = \"docx\"", "'docx' is no format")]
    [InlineData("toc = true", "not in this version")]
    [InlineData("force = \"maybe\"", "force takes true or false")]
    [InlineData("format = ", "newsexport.toml, line 1")]
    [InlineData("[archive]\nformat = \"txt\"", "tables are not known")]
    public async Task A_file_that_is_wrong_exits_2_and_says_where(string text, string expected)
    {
        program.Folder.Write("newsexport.toml", text);

        Assert.Equal(2, await program.RunAsync("archive", "x.html"));
        Assert.Contains(expected, program.Error);
    }

    [Fact]
    public async Task Settings_of_archive_do_not_disturb_inspect()
    {
        program.Folder.Write("newsexport.toml", "format = \"txt\"\n");
        var page = program.APage("page.html", "The Slow Return");

        Assert.Equal(0, await program.RunAsync("inspect", page));
    }

    public void Dispose() => program.Dispose();
}
