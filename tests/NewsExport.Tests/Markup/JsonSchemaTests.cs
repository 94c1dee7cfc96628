using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using NewsExport.Markup.Json;
using NewsExport.Testing.Articles;

namespace NewsExport.Tests.Markup;

public sealed partial class JsonSchemaTests
{
    [Fact]
    public async Task Every_field_of_every_block_is_of_its_kind() =>
        Assert.Empty(JsonSchema.Published.Departures(await DocumentAsync(new Volume(), SampleArticles.EveryBlock())));

    [Fact]
    public async Task An_article_of_which_nothing_is_known_follows_the_schema() =>
        Assert.Empty(JsonSchema.Published.Departures(await DocumentAsync(new Volume(), SampleArticles.Bare(SampleArticles.P("Words.")))));

    [Fact]
    public async Task A_volume_follows_the_schema() =>
        Assert.Empty(
            JsonSchema.Published.Departures(
                await DocumentAsync(
                    new Volume { Title = "Two", NotKept = [("https://gone.example/", "404, not found")] },
                    SampleArticles.EveryBlock(),
                    SampleArticles.Persian()
                )
            )
        );

    [Fact]
    public async Task The_sample_has_every_type_and_kind_of_the_schema()
    {
        var written = (await DocumentAsync(new Volume(), SampleArticles.EveryBlock())).GetRawText();
        var types = Types().Matches(written).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var kinds = Kinds().Matches(written).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(JsonSchema.Published.BlockTypes.Except(types));
        Assert.Empty(JsonSchema.Published.InlineKinds.Except(kinds));
    }

    [Fact]
    public async Task Any_article_follows_the_schema() =>
        await RandomArticles.Any.SampleAsync(
            async article => Assert.Empty(JsonSchema.Published.Departures(await DocumentAsync(new Volume(), article))),
            iter: 100
        );

    [Theory]
    [InlineData("\"type\": \"paragraph\"", "\"type\": \"poem\"")]
    [InlineData("\"inlines\"", "\"outlines\"")]
    [InlineData("\"level\": 2", "\"level\": \"2\"")]
    [InlineData("\"level\": 2", "\"level\": 7")]
    [InlineData("\"role\": \"lead\"", "\"role\": null")]
    [InlineData("\"header\": true", "\"header\": true, \"width\": 1")]
    [InlineData("\"kind\": \"text\"", "\"kind\": \"word\"")]
    [InlineData("\"direction\": \"ltr\"", "\"direction\": \"up\"")]
    [InlineData("\"sha256\"", "\"md5\"")]
    [InlineData("newsexport/article/1", "newsexport/article/2")]
    public async Task An_article_that_leaves_the_schema_is_noticed(string from, string to)
    {
        var sound = (await Rendered.AsAsync(new JsonRenderer(), SampleArticles.EveryBlock())).Text;
        var at = sound.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"there is no {from} to spoil");
        var spoilt = JsonDocument.Parse(sound[..at] + to + sound[(at + from.Length)..]).RootElement;

        Assert.NotEmpty(JsonSchema.Published.Departures(spoilt));
    }

    private static async Task<JsonElement> DocumentAsync(Volume volume, params Article[] articles) =>
        JsonDocument
            .Parse((await Rendered.AsAsync(new JsonRenderer(), volume, null, articles)).Bytes, new JsonDocumentOptions { MaxDepth = 2000 })
            .RootElement;

    [GeneratedRegex("\"type\":\\s*\"([a-z]+)\"")]
    private static partial Regex Types();

    [GeneratedRegex("\"kind\":\\s*\"([a-z]+)\"")]
    private static partial Regex Kinds();
}
