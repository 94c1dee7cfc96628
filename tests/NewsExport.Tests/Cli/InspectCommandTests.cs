namespace NewsExport.Tests.Cli;

public sealed class InspectCommandTests : IDisposable
{
    private readonly CommandLine program = new();

    [Fact]
    public async Task Shows_metadata_with_its_source_and_what_is_kept()
    {
        var page = program.APage("page.html", "The Slow Return");

        Assert.Equal(0, await program.RunAsync("inspect", page));

        Assert.Contains("The Slow Return  (", program.Out);
        Assert.Contains("paragraph   Paragraph 1 of The Slow Return", program.Out);
        Assert.Contains("\nremoved\n", program.Out);
    }

    [Fact]
    public async Task Gives_the_same_as_one_json_object()
    {
        var page = program.APage("page.html", "The Slow Return");

        Assert.Equal(0, await program.RunAsync("inspect", page, "--json"));

        var line = Assert.Single(program.Lines);
        var title = line.GetProperty("metadata").GetProperty("title");
        Assert.Equal("The Slow Return", title.GetProperty("value").GetString());
        Assert.NotEmpty(title.GetProperty("source").GetString()!);
        Assert.Equal("paragraph", line.GetProperty("kept")[0].GetProperty("type").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Array, line.GetProperty("removed").ValueKind);
    }

    [Fact]
    public async Task A_source_that_fails_exits_3()
    {
        Assert.Equal(3, await program.RunAsync("inspect", program.Folder.At("none.html"), "--json"));

        Assert.Equal("not-found", program.Lines[0].GetProperty("error").GetProperty("code").GetString());
    }

    public void Dispose() => program.Dispose();
}
