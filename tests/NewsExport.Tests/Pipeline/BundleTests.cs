using System.Text.Json;

namespace NewsExport.Tests.Pipeline;

public sealed class BundleTests
{
    [Fact]
    public async Task Makes_one_volume_of_the_articles_in_the_order_given()
    {
        using var archiving = new Archiving
        {
            Options = new() { Formats = [OutputFormat.Json], BundleTitle = "Water: a Reader" },
        };

        var results = await archiving.RunAsync(Archiving.Harbour, "https://nowhere.example/", Archiving.River);

        Assert.Equal([Archiving.Harbour, "https://nowhere.example/", Archiving.River, "bundle"], results.Select(result => result.Source));
        Assert.All(results.SkipLast(1), result => Assert.Empty(result.Outputs));
        Assert.Equal(["2026-03-01-water-a-reader.json"], archiving.Folder.Everything());
        using var volume = JsonDocument.Parse(File.ReadAllBytes(results[^1].Outputs.Single().Path));
        Assert.Equal(
            ["The Night Shift", "The Slow Return"],
            volume
                .RootElement.GetProperty("articles")
                .EnumerateArray()
                .Select(article => article.GetProperty("metadata").GetProperty("title").GetString())
        );
        Assert.Equal("https://nowhere.example/", volume.RootElement.GetProperty("notKept")[0].GetProperty("source").GetString());
    }

    [Fact]
    public async Task A_bundle_without_any_article_is_not_written()
    {
        using var archiving = new Archiving
        {
            Options = new() { Formats = [OutputFormat.Json], BundleTitle = "Nothing" },
        };

        var results = await archiving.RunAsync("https://nowhere.example/");

        Assert.Equal(SourceErrorCode.Empty, results[^1].Error!.Code);
        Assert.Empty(archiving.Folder.Everything());
    }

    [Fact]
    public async Task A_local_sources_path_never_gets_into_the_volume()
    {
        using var archiving = new Archiving
        {
            Options = new() { Formats = [OutputFormat.Json], BundleTitle = "Water" },
        };
        var secret = archiving.Folder.At("private", "notes.html");

        var results = await archiving.RunAsync(Archiving.River, secret);

        Assert.DoesNotContain("private", File.ReadAllText(results[^1].Outputs.Single().Path));
    }
}
