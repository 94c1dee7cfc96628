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
        Assert.Empty(JsonSchema.Departures(await BlocksOf(SampleArticles.EveryBlock())));

    [Fact]
    public async Task The_sample_has_every_type_and_kind_of_the_schema()
    {
        var written = (await BlocksOf(SampleArticles.EveryBlock())).GetRawText();
        var types = Types().Matches(written).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var kinds = Kinds().Matches(written).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(JsonSchema.BlockTypes.Except(types));
        Assert.Empty(JsonSchema.InlineKinds.Except(kinds));
    }

    [Fact]
    public async Task Any_article_follows_the_schema() =>
        await RandomArticles.Any.SampleAsync(
            async article => Assert.Empty(JsonSchema.Departures(await BlocksOf(article))),
            iter: 100
        );

    [Theory]
    [InlineData("""[{"type":"poem"}]""")]
    [InlineData("""[{"type":"paragraph","text":"a"}]""")]
    [InlineData("""[{"type":"rule","width":1}]""")]
    [InlineData("""[{"type":"heading","level":7,"text":"","inlines":[],"id":null}]""")]
    [InlineData("""[{"type":"paragraph","text":"a","inlines":[{"kind":"text"}]}]""")]
    public void Another_document_departs_from_it(string blocks) =>
        Assert.Single(JsonSchema.Departures(JsonDocument.Parse(blocks).RootElement));

    private static async Task<JsonElement> BlocksOf(Article article) =>
        JsonDocument.Parse((await Rendered.AsAsync(new JsonRenderer(), article)).Bytes).RootElement.GetProperty("blocks");

    [GeneratedRegex("\"type\":\\s*\"([a-z]+)\"")]
    private static partial Regex Types();

    [GeneratedRegex("\"kind\":\\s*\"([a-z]+)\"")]
    private static partial Regex Kinds();
}
